/** Evaluates projects with those they are there for, from the form to what is recommended. */
@NullMarked
package esao.command.evaluation;

import org.jspecify.annotations.NullMarked;
