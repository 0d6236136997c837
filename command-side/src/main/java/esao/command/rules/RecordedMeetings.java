package esao.command.rules;

import esao.command.store.Streams;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the records of the meetings themselves: neither a read model, which lags, nor snapshots. */
@Component
class RecordedMeetings implements HeldMeetings {

    private final EventStore events;
    private final Streams streams;

    RecordedMeetings(EventStore events, Streams streams) {
        this.events = events;
        this.streams = streams;
    }

    @Override
    public Optional<HeldMeeting> find(MeetingId meeting) {
        return events.lastSequenceNumberFor(meeting.toString()).map(ignored -> read(meeting.toString()));
    }

    @Override
    public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
        return streams.beginningWith("meeting-" + office + "-").stream()
                .filter(stream -> MeetingId.parse(stream).year().equals(year))
                .map(this::read)
                .toList();
    }

    private HeldMeeting read(String stream) {
        return HeldMeeting.of(events.readEvents(stream, 0)
                .asStream()
                .map(event -> (MeetingEvent) event.getPayload())
                .iterator());
    }
}
