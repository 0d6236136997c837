/** Tests of the budget's web layer. */
@NullMarked
package esao.command.budget.web;

import org.jspecify.annotations.NullMarked;
