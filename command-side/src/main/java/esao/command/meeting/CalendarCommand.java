package esao.command.meeting;

import esao.command.messaging.Command;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.office.OfficeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the calendar of meetings of a year. */
public sealed interface CalendarCommand extends Command
        permits DraftMeetingCalendar,
                DiscardMeetingCalendar,
                ScheduleMeetingSlot,
                LinkSlotToDeadline,
                ArrangeSlot,
                ApproveCalendar,
                MoveSlot {

    /** Which calendar. */
    @TargetAggregateIdentifier
    CalendarId calendarId();

    @Override
    default String stream() {
        return calendarId().toString();
    }

    @Override
    default OfficeCode office() {
        return calendarId().office();
    }
}
