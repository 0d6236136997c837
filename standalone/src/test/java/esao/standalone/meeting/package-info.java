@NullMarked
package esao.standalone.meeting;

import org.jspecify.annotations.NullMarked;
