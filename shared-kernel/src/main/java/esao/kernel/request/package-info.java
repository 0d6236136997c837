/** What can have happened to the budget request of an office. */
@NullMarked
package esao.kernel.request;

import org.jspecify.annotations.NullMarked;
