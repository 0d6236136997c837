/** The values of deciding bodies. */
@NullMarked
package esao.kernel.body.value;

import org.jspecify.annotations.NullMarked;
