package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.provenance.Provenance;
import jakarta.persistence.EntityManager;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;

/** Keeps the statement of every line, one event after another, as one usually does with JPA. */
@ProcessingGroup("line-movement")
class MovementHandler {

    private final EntityManager entities;

    MovementHandler(EntityManager entities) {
        this.entities = entities;
    }

    @EventHandler
    void on(BudgetEvent event, DomainEventMessage<BudgetEvent> message, TrackingToken token) {
        var by = Provenance.from(message.getMetaData());
        var position = token.position().orElseThrow();
        var ordinal = 0;
        for (var movement : Movement.of(event)) {
            var key = new MovementEntity.Key(message.getIdentifier(), ordinal++);
            entities.persist(new MovementEntity(message, by, movement, key, position));
        }
    }

    @ResetHandler
    void reset() {
        entities.createQuery("DELETE FROM MovementEntity").executeUpdate();
    }
}
