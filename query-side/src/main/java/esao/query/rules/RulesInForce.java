package esao.query.rules;

import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.RegulationEvent;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.RegulationContent;
import esao.kernel.regulation.value.RegulationKind;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * The dated rules of an office, from their stream in the log: it is short, always up to date, and no feature has to
 * know the other's read model.
 */
@Component
public class RulesInForce {

    private final EventStore log;

    RulesInForce(EventStore log) {
        this.log = log;
    }

    /** The versions of a kind that an office has laid down; days before the first are covered by what is shipped. */
    public <C extends RegulationContent> RegulationVersions of(OfficeCode office, Class<C> content) {
        var stream = new RegulationId(office, RegulationKind.of(content)).toString();
        // With a version, even the first one: without, the framework would begin with a snapshot.
        return RegulationVersions.of(log.readEvents(stream, 0)
                .asStream()
                .map(event -> (RegulationEvent) event.getPayload())
                .toList());
    }
}
