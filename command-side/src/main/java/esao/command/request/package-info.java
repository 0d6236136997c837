/** Decides what happens to the budget request of an office. */
@NullMarked
package esao.command.request;

import org.jspecify.annotations.NullMarked;
