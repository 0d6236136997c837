/** What can have happened to the calendar of meetings of a year. */
@NullMarked
package esao.kernel.meetingcalendar;

import org.jspecify.annotations.NullMarked;
