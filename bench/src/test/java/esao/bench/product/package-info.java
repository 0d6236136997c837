@NullMarked
package esao.bench.product;

import org.jspecify.annotations.NullMarked;
