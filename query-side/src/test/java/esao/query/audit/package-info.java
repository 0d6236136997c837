@NullMarked
package esao.query.audit;

import org.jspecify.annotations.NullMarked;
