/** Tests of who may give which command. */
@NullMarked
package esao.command.security;

import org.jspecify.annotations.NullMarked;
