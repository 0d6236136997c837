package esao.command.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyHistory;
import esao.kernel.body.BodyId;
import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.BodyCode;
import esao.kernel.office.OfficeCode;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads bodies from their streams, and keeps what was read for as long as a stream stands where it stood. */
@Component
class RecordedBodies implements Bodies {

    private static final int BODIES_KEPT = 1_000;
    private static final long NO_STREAM = -1;

    private final EventStore events;
    private final Cache<BodyId, Read> read =
            Caffeine.newBuilder().maximumSize(BODIES_KEPT).build();

    RecordedBodies(EventStore events) {
        this.events = events;
    }

    /** A history, and the last event of it. */
    private record Read(long last, BodyHistory history) {}

    @Override
    public Optional<BodyInForce> inForce(OfficeCode office, BodyCode body, LocalDate day) {
        return history(new BodyId(office, body)).on(day);
    }

    private BodyHistory history(BodyId id) {
        var last = (long) events.lastSequenceNumberFor(id.toString()).orElse(NO_STREAM);
        if (last == NO_STREAM) {
            return BodyHistory.NONE;
        }
        var known = read.getIfPresent(id);
        if (known == null || known.last() < last) {
            known = new Read(last, read(id, last));
            read.put(id, known);
        }
        return known.history();
    }

    private BodyHistory read(BodyId id, long last) {
        return new BodyHistory(events.readEvents(id.toString(), 0)
                .asStream()
                .filter(event -> event.getSequenceNumber() <= last)
                .map(event -> (BodyEvent) event.getPayload())
                .toList());
    }
}
