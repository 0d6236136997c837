@NullMarked
package esao.command.security;

import org.jspecify.annotations.NullMarked;
