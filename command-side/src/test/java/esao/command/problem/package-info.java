@NullMarked
package esao.command.problem;

import org.jspecify.annotations.NullMarked;
