package esao.command.rules;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.CarriedIn;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.VirementTarget;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the record of the budget itself, and of that only the events by which lines come to be. */
@Component
class RecordedBudgetLines implements BudgetLines {

    private static final Set<Class<?>> CONCERNED =
            Set.of(NoticeLinesReceived.class, VirementExecuted.class, CarriedIn.class);

    private final EventStore events;

    RecordedBudgetLines(EventStore events) {
        this.events = events;
    }

    @Override
    public Set<LineCode> of(BudgetId budget) {
        return events.readEvents(budget.toString(), 0)
                .asStream()
                .filter(event -> CONCERNED.contains(event.getPayloadType()))
                .flatMap(event -> lines(event.getPayload()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LineCode> lines(Object event) {
        return switch (event) {
            case NoticeLinesReceived received -> received.lines().stream().map(NoticeLine::line);
            case VirementExecuted executed -> executed.targets().stream().map(VirementTarget::line);
            case CarriedIn arrived -> Stream.of(arrived.line());
            default -> Stream.empty();
        };
    }
}
