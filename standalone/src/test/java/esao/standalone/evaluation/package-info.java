@NullMarked
package esao.standalone.evaluation;

import org.jspecify.annotations.NullMarked;
