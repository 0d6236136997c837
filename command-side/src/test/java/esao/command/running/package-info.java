/** The command side as it runs: on a real PostgreSQL, one process or several. */
@NullMarked
package esao.command.running;

import org.jspecify.annotations.NullMarked;
