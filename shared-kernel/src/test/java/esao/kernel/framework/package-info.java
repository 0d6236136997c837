@NullMarked
package esao.kernel.framework;

import org.jspecify.annotations.NullMarked;
