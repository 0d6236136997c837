package esao.command.budget;

import static esao.testing.Samples.BUDGET;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.problem.DryRunPassed;
import esao.command.problem.Problem;
import esao.command.problem.RefusedFor;
import esao.command.problem.StaleVersion;
import esao.command.problem.Violation;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.provenance.Provenance;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.test.aggregate.ResultValidator;

/** What a budget answered to one command. */
final class Answer {

    private final ResultValidator<Budget> result;
    private final EventStore store;
    private final int eventsBefore;

    Answer(ResultValidator<Budget> result, EventStore store, int eventsBefore) {
        this.result = result;
        this.store = store;
        this.eventsBefore = eventsBefore;
    }

    /** The command was taken and gave rise to exactly these events. */
    Answer isTaken(BudgetEvent... events) {
        result.expectSuccessfulHandlerExecution().expectEvents((Object[]) events);
        return this;
    }

    /** The command was taken, with whatever events. */
    Answer isTaken() {
        result.expectSuccessfulHandlerExecution();
        return this;
    }

    /** The command was refused for this one reason, with these numbers. */
    void isRefused(Problem problem, Map<String, Object> facts) {
        RefusedFor.isRefused(result, problem, facts);
    }

    /** The command was refused for this one reason, and would be whenever it came. */
    void isRefusedForGood(Problem problem, Map<String, Object> facts) {
        isRefused(problem, facts);
        result.expectExceptionDetails(RefusedFor.forGood(true));
    }

    /** The command was refused for some reason at least, and would be whenever it came, or not. */
    void isRefused(boolean forGood, Problem problem) {
        assertThat(refusals()).extracting(Violation::type).contains(problem.type());
        result.expectExceptionDetails(RefusedFor.forGood(forGood));
    }

    /** The command was refused for all of these reasons, and no other. */
    void isRefused(Violation... violations) {
        RefusedFor.isRefused(result, violations);
    }

    /** Every reason for which the command was refused. */
    List<Violation> refusals() {
        return RefusedFor.refusals(result);
    }

    /** It was a trial, and nothing stood against the command. */
    void wouldBeTaken() {
        result.expectNoEvents().expectException(DryRunPassed.class);
    }

    void isStale(StaleVersion.Versions versions) {
        result.expectNoEvents().expectException(StaleVersion.class).expectExceptionDetails(versions);
    }

    /** What the command gave rise to. */
    List<BudgetEvent> events() {
        var all = store.readEvents(BUDGET.toString()).asStream().toList();
        return all.subList(eventsBefore, all.size()).stream()
                .<BudgetEvent>map(event -> (BudgetEvent) event.getPayload())
                .toList();
    }

    /** The provenance of the last event of the command, which may be the act of another than the ones before. */
    Provenance lastProvenance() {
        return Provenance.from(store.readEvents(BUDGET.toString())
                .asStream()
                .toList()
                .getLast()
                .getMetaData());
    }

    /** The provenance that every event of the command carries; it must be the same on all. */
    Provenance provenance() {
        var all = store.readEvents(BUDGET.toString()).asStream().toList();
        var found = all.subList(eventsBefore, all.size()).stream()
                .map(event -> Provenance.from(event.getMetaData()))
                .distinct()
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
