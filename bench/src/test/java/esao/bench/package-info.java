@NullMarked
package esao.bench;

import org.jspecify.annotations.NullMarked;
