package esao.bench.peer;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.Role;
import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** Events in the form in which a log takes them. */
public final class LogEvents {

    /** How many a log is given at once. */
    public static final int AT_ONCE = 500;

    private static final String TYPE = "Budget";

    private LogEvents() {}

    /** Events recorded now, one after another, from a version on. */
    public static List<EventMessage<?>> of(BudgetId budget, long firstVersion, List<? extends BudgetEvent> events) {
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : events) {
            var version = firstVersion + messages.size();
            var provenance = Budgets.provenance("setup/" + budget + "/" + version, Role.POLICY_STAFF);
            messages.add(new GenericDomainEventMessage<>(
                    TYPE, budget.toString(), version, event, MetaData.from(provenance.toMetaData())));
        }
        return messages;
    }

    /** A life that was made up, with the times and persons that were. */
    public static List<EventMessage<?>> of(BudgetId budget, List<RandomBudgetHistory.Entry> entries) {
        var messages = new ArrayList<EventMessage<?>>();
        for (var entry : entries) {
            messages.add(new GenericDomainEventMessage<>(
                    TYPE,
                    budget.toString(),
                    messages.size(),
                    entry.event(),
                    MetaData.from(entry.provenance().toMetaData()),
                    new UUID(budget.hashCode(), messages.size()).toString(),
                    entry.recordedAt()));
        }
        return messages;
    }
}
