package esao.command.rules;

import esao.command.store.Streams;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record of the meeting itself: neither a read model, which lags, nor a snapshot. */
@Component
class RecordedResolutions implements Resolutions {

    private final EventStore events;
    private final Streams streams;

    RecordedResolutions(EventStore events, Streams streams) {
        this.events = events;
        this.streams = streams;
    }

    @Override
    public Optional<DeclaredResolution> find(OfficeCode office, ResolutionRef cited) {
        return MeetingId.citedBy(office, cited)
                .flatMap(meeting -> DeclaredResolution.of(
                        events.readEvents(meeting.toString(), 0)
                                .asStream()
                                .map(event -> (MeetingEvent) event.getPayload())
                                .iterator(),
                        cited));
    }

    /**
     * Reads all meetings of the office, also those of earlier years: a meeting that is adjourned may resolve in a later
     * year than its own. Of them only what they declared on items for consent.
     */
    @Override
    public Optional<ResolutionRef> overruling(OfficeCode office, ResolutionRef cited) {
        var meeting = MeetingId.citedBy(office, cited);
        var resolution = meeting.flatMap(held -> decisionsOf(held.toString())
                .filter(declared -> declared.resolution().equals(cited))
                .findFirst());
        return resolution.flatMap(declared -> streams.beginningWith("meeting-" + office + "-").stream()
                .flatMap(this::decisionsOf)
                .filter(declared::isOverruledBy)
                .max(ResolutionDeclared.IN_TIME)
                .map(ResolutionDeclared::resolution));
    }

    private Stream<ResolutionDeclared> decisionsOf(String stream) {
        return RecordedMeetings.business(events, stream).decisions().stream();
    }
}
