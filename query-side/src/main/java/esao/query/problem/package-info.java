@NullMarked
package esao.query.problem;

import org.jspecify.annotations.NullMarked;
