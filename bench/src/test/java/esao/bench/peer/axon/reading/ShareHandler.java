package esao.bench.peer.axon.reading;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.AllotmentAcknowledged;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.Movement;
import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.ReservationDrawn;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.provenance.Provenance;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.MetaData;

/** Keeps who was given what, one event after another, as one usually does with JPA. */
@ProcessingGroup("allocation")
class ShareHandler {

    private final EntityManager entities;

    ShareHandler(EntityManager entities) {
        this.entities = entities;
    }

    @EventHandler
    void on(BudgetEvent event, MetaData metaData, @Timestamp Instant at) {
        var by = Provenance.from(metaData);
        switch (event) {
            case AllocationProposed proposed -> entities.persist(new ProposalEntity(proposed, by, at));
            case AllocationApproved approved -> {
                proposal(approved.budgetId(), approved.allocation()).decide("APPROVED", by, at);
                approved.shares()
                        .forEach(share ->
                                name(approved.budgetId(), share.line(), share.recipient(), share.recipientName()));
            }
            case AllocationRejected rejected ->
                proposal(rejected.budgetId(), rejected.allocation()).decide("REJECTED", by, at);
            case TrancheReleased released -> entities.persist(new TrancheEntity(released, by, at));
            case RecipientNotified told ->
                tranche(told.budgetId(), told.tranche()).tell(told, at);
            case AllotmentAcknowledged known ->
                tranche(known.budgetId(), known.tranche()).acknowledge(by, at);
            case SavingsUsed used ->
                used.items()
                        .forEach(item -> name(used.budgetId(), item.line(), item.recipient(), item.recipientName()));
            case ReservationDrawn drawn -> {
                var key = new ShareEntity.Key(
                        drawn.budgetId().toString(),
                        drawn.line().value(),
                        drawn.recipient().toString());
                if (entities.find(ShareEntity.class, key) == null) { // A draw renames nobody.
                    name(drawn.budgetId(), drawn.line(), drawn.recipient(), drawn.recipientName());
                }
            }
            case CarriedIn in -> {
                var commitment = in.subject().commitment();
                if (commitment != null) {
                    name(in.budgetId(), in.line(), commitment.recipient(), commitment.recipientName());
                }
            }
            default -> {} // Changes figures only.
        }
        for (var movement : Movement.of(event)) {
            if (movement.recipient() != null) {
                entities.find(ShareEntity.class, ShareEntity.Key.of(event.budgetId(), movement))
                        .add(movement);
            }
        }
    }

    @ResetHandler
    void reset() {
        entities.createQuery("DELETE FROM ShareEntity").executeUpdate();
        entities.createQuery("DELETE FROM ProposalEntity").executeUpdate();
        entities.createQuery("DELETE FROM TrancheEntity").executeUpdate();
    }

    private void name(BudgetId budget, LineCode line, Recipient recipient, String recipientName) {
        var key = new ShareEntity.Key(budget.toString(), line.value(), recipient.toString());
        var known = entities.find(ShareEntity.class, key);
        if (known == null) {
            known = new ShareEntity(budget, key);
            entities.persist(known);
        }
        known.call(recipientName);
    }

    private ProposalEntity proposal(BudgetId budget, AllocationId allocation) {
        return entities.find(ProposalEntity.class, new ProposalEntity.Key(budget.toString(), allocation.value()));
    }

    private TrancheEntity tranche(BudgetId budget, TrancheId tranche) {
        return entities.find(TrancheEntity.class, new TrancheEntity.Key(budget.toString(), tranche.value()));
    }
}
