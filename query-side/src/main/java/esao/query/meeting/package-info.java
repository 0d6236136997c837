@NullMarked
package esao.query.meeting;

import org.jspecify.annotations.NullMarked;
