/** The values of evaluations. */
@NullMarked
package esao.kernel.evaluation.value;

import org.jspecify.annotations.NullMarked;
