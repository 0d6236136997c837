@NullMarked
package esao.kernel.framework.value;

import org.jspecify.annotations.NullMarked;
