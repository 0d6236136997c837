@NullMarked
package esao.kernel.budget.value;

import org.jspecify.annotations.NullMarked;
