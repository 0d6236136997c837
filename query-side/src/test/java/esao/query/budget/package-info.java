@NullMarked
package esao.query.budget;

import org.jspecify.annotations.NullMarked;
