@NullMarked
package esao.kernel.calendar;

import org.jspecify.annotations.NullMarked;
