package esao.command.rules;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * Reads the rules from their streams. What was read is kept, and used for as long as the stream stands where it stood:
 * that is asked of the store each time, so that rules another process recorded a moment ago are seen, too.
 */
@Component
class RecordedRegulations implements Regulations {

    private static final int SERIES_KEPT = 10_000;
    private static final long NO_STREAM = -1;

    private final EventStore events;
    private final Cache<RegulationId, Read> read =
            Caffeine.newBuilder().maximumSize(SERIES_KEPT).build();

    RecordedRegulations(EventStore events) {
        this.events = events;
    }

    /** Versions, and the last event of theirs. */
    private record Read(long last, RegulationVersions versions) {}

    @Override
    public <C extends RegulationContent> InForce<C> inForce(OfficeCode office, Class<C> content, LocalDate day) {
        return versions(new RegulationId(office, RegulationKind.of(content))).on(day, content);
    }

    private RegulationVersions versions(RegulationId id) {
        var last = (long) events.lastSequenceNumberFor(id.toString()).orElse(NO_STREAM);
        if (last == NO_STREAM) {
            return RegulationVersions.NONE;
        }
        var known = read.getIfPresent(id);
        if (known == null || known.last() < last) {
            known = new Read(last, read(id, last));
            read.put(id, known);
        }
        return known.versions();
    }

    /** The stream is short, and never has a snapshot that matters: every version is in it. */
    private RegulationVersions read(RegulationId id, long last) {
        return RegulationVersions.of(events.readEvents(id.toString(), 0)
                .asStream()
                .filter(event -> event.getSequenceNumber() <= last)
                .map(event -> (RegulationEvent) event.getPayload())
                .toList());
    }
}
