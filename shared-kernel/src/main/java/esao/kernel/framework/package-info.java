/** What can have happened to a medium-term expenditure framework. */
@NullMarked
package esao.kernel.framework;

import org.jspecify.annotations.NullMarked;
