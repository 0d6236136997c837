@NullMarked
package esao.bench.peer;

import org.jspecify.annotations.NullMarked;
