@NullMarked
package esao.query.framework;

import org.jspecify.annotations.NullMarked;
