@NullMarked
package esao.kernel.regulation;

import org.jspecify.annotations.NullMarked;
