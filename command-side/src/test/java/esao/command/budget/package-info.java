@NullMarked
package esao.command.budget;

import org.jspecify.annotations.NullMarked;
