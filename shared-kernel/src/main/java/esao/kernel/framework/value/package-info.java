/** What a medium-term expenditure framework is made of. */
@NullMarked
package esao.kernel.framework.value;

import org.jspecify.annotations.NullMarked;
