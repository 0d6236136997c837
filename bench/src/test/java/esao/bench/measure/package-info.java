@NullMarked
package esao.bench.measure;

import org.jspecify.annotations.NullMarked;
