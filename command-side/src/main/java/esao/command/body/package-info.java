/** Decides about the bodies that decide. */
@NullMarked
package esao.command.body;

import org.jspecify.annotations.NullMarked;
