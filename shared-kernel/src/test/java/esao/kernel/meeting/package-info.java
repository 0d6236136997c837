@NullMarked
package esao.kernel.meeting;

import org.jspecify.annotations.NullMarked;
