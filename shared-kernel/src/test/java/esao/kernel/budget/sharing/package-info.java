@NullMarked
package esao.kernel.budget.sharing;

import org.jspecify.annotations.NullMarked;
