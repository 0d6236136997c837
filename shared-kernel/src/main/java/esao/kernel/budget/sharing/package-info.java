/** How money of a line is shared among recipients, so that anybody can compute it again. */
@NullMarked
package esao.kernel.budget.sharing;

import org.jspecify.annotations.NullMarked;
