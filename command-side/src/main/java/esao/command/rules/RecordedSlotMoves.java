package esao.command.rules;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.CalendarId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record of the calendar itself, which is short. */
@Component
class RecordedSlotMoves implements SlotMoves {

    private final EventStore events;

    RecordedSlotMoves(EventStore events) {
        this.events = events;
    }

    @Override
    public int of(MeetingId meeting) {
        var calendar = new CalendarId(meeting.office(), meeting.year()).toString();
        if (events.lastSequenceNumberFor(calendar).isEmpty()) {
            return 0;
        }
        var book = CalendarBook.of(events.readEvents(calendar, 0)
                .asStream()
                .map(event -> (CalendarEvent) event.getPayload())
                .toList());
        return book.movesOf(meeting.code());
    }
}
