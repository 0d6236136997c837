@NullMarked
package esao.bench.work;

import org.jspecify.annotations.NullMarked;
