@NullMarked
package planted.query.budget;

import org.jspecify.annotations.NullMarked;
