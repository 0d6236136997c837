@NullMarked
package esao.query;

import org.jspecify.annotations.NullMarked;
