@NullMarked
package esao.kernel.evaluation;

import org.jspecify.annotations.NullMarked;
