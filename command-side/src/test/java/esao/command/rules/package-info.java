@NullMarked
package esao.command.rules;

import org.jspecify.annotations.NullMarked;
