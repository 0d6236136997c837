package esao.command.rules;

import esao.command.store.Streams;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingBusiness;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SubjectKind;
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

    /** Reads all meetings of the office, also those of earlier years, which may be broken off beyond their year. */
    @Override
    public Optional<MeetingId> sittingOn(OfficeCode office, SubjectKind kind, String name) {
        return streams.beginningWith("meeting-" + office + "-").stream()
                .filter(stream -> business(events, stream).isStillToDecide(kind, name))
                .map(MeetingId::parse)
                .findFirst();
    }

    /** What a meeting has before it; of its events, those are read that tell it. */
    static MeetingBusiness business(EventStore events, String stream) {
        var business = new MeetingBusiness();
        events.readEvents(stream, 0)
                .asStream()
                .filter(event -> MeetingBusiness.TOLD_BY.contains(event.getPayloadType()))
                .forEach(event -> business.on((MeetingEvent) event.getPayload()));
        return business;
    }

    private HeldMeeting read(String stream) {
        return HeldMeeting.of(events.readEvents(stream, 0)
                .asStream()
                .map(event -> (MeetingEvent) event.getPayload())
                .iterator());
    }
}
