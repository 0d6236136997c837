/** The values of syntheses. */
@NullMarked
package esao.kernel.synthesis.value;

import org.jspecify.annotations.NullMarked;
