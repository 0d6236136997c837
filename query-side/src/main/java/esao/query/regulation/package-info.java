@NullMarked
package esao.query.regulation;

import org.jspecify.annotations.NullMarked;
