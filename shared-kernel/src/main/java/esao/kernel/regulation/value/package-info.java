/** The dated rules themselves. */
@NullMarked
package esao.kernel.regulation.value;

import org.jspecify.annotations.NullMarked;
