package esao.command.rules;

import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record of the meeting itself: neither a read model, which lags, nor a snapshot. */
@Component
class RecordedResolutions implements Resolutions {

    private final EventStore events;

    RecordedResolutions(EventStore events) {
        this.events = events;
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
}
