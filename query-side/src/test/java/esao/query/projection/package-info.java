@NullMarked
package esao.query.projection;

import org.jspecify.annotations.NullMarked;
