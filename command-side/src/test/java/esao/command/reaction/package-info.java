@NullMarked
package esao.command.reaction;

import org.jspecify.annotations.NullMarked;
