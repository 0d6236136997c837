/** The values of meetings. */
@NullMarked
package esao.kernel.meeting.value;

import org.jspecify.annotations.NullMarked;
