@NullMarked
package esao.command.evaluation;

import org.jspecify.annotations.NullMarked;
