/** What can have happened to the evaluation of a project by those it is there for. */
@NullMarked
package esao.kernel.evaluation;

import org.jspecify.annotations.NullMarked;
