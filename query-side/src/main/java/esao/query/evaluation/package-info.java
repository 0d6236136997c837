/** Reads the evaluation of projects: how far each is, what was answered, and what is recommended. */
@NullMarked
package esao.query.evaluation;

import org.jspecify.annotations.NullMarked;
