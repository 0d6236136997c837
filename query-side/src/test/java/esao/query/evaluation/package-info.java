@NullMarked
package esao.query.evaluation;

import org.jspecify.annotations.NullMarked;
