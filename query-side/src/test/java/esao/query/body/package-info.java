@NullMarked
package esao.query.body;

import org.jspecify.annotations.NullMarked;
