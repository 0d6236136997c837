/** The values of calendars of meetings. */
@NullMarked
package esao.kernel.meetingcalendar.value;

import org.jspecify.annotations.NullMarked;
