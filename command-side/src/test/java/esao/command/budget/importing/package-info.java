/** Tests of reading notices from files. */
@NullMarked
package esao.command.budget.importing;

import org.jspecify.annotations.NullMarked;
