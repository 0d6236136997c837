@NullMarked
package esao.kernel;

import org.jspecify.annotations.NullMarked;
