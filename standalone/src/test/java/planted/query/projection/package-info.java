@NullMarked
package planted.query.projection;

import org.jspecify.annotations.NullMarked;
