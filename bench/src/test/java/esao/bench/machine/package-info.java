@NullMarked
package esao.bench.machine;

import org.jspecify.annotations.NullMarked;
