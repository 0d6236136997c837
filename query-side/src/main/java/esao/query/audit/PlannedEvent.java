package esao.query.audit;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.Provenance;
import esao.kernel.schema.EventCatalogue;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * One event of a framework or a request, as the log holds it.
 *
 * @param event what happened
 * @param eventId its identity
 * @param version its number in its stream, from 0
 * @param recordedAt when it was recorded, to the microsecond
 * @param told gives its provenance
 */
record PlannedEvent(DomainEvent event, String eventId, long version, Instant recordedAt, Supplier<Provenance> told)
        implements LoggedEvent {

    @Override
    public String name() {
        return EventCatalogue.nameOf(event.getClass());
    }

    @Override
    public Provenance provenance() {
        return told.get();
    }
}
