@NullMarked
package esao.query.testing;

import org.jspecify.annotations.NullMarked;
