/** Tests of reactions that need no running program. */
@NullMarked
package esao.command.process;

import org.jspecify.annotations.NullMarked;
