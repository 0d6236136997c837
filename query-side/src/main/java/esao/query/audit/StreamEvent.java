package esao.query.audit;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.provenance.Provenance;
import esao.kernel.schema.EventCatalogue;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * One event of a budget, as the log holds it.
 *
 * @param event what happened
 * @param eventId its identity
 * @param version its number in the stream of the budget, from 0
 * @param recordedAt when it was recorded, to the microsecond
 * @param told gives its provenance; asked only where that is needed, since reading it takes as long as the rest
 */
record StreamEvent(BudgetEvent event, String eventId, long version, Instant recordedAt, Supplier<Provenance> told)
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
