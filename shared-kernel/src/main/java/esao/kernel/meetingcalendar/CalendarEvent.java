package esao.kernel.meetingcalendar;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to a calendar of meetings.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface CalendarEvent extends DomainEvent
        permits MeetingCalendarDrafted,
                MeetingSlotScheduled,
                SlotLinkedToDeadline,
                SlotArranged,
                MeetingCalendarDiscarded,
                CalendarApproved,
                SlotMeetingCalled,
                SlotMoved,
                SlotMeetingMoved {

    CalendarId calendarId();

    @Override
    default EventScope scope() {
        return new EventScope(
                calendarId().toString(), calendarId().office(), calendarId().year());
    }
}
