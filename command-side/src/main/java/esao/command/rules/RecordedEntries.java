package esao.command.rules;

import esao.kernel.provenance.DomainEvent;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the one entry from the log. */
@Component
class RecordedEntries implements Entries {

    private final EventStore events;

    RecordedEntries(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<DomainEvent> find(String stream, long version) {
        var found = events.readEvents(stream, version);
        return found.hasNext() ? Optional.of((DomainEvent) found.next().getPayload()) : Optional.empty();
    }
}
