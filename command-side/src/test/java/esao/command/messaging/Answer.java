package esao.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import esao.command.problem.DryRunPassed;
import esao.command.problem.Problem;
import esao.command.problem.RefusedFor;
import esao.command.problem.Violation;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.test.aggregate.ResultValidator;

/**
 * What an aggregate with a history answered to one command.
 *
 * @param <E> its events
 */
public final class Answer<E> {

    private final ResultValidator<?> result;
    private final EventStore store;
    private final Object stream;
    private final List<EventMessage<?>> history;

    /**
     * Holds what came of a command.
     *
     * @param stream whose events they are
     * @param history what happened before; what the command gave rise to is added to it
     */
    public Answer(ResultValidator<?> result, EventStore store, Object stream, List<EventMessage<?>> history) {
        this.result = result;
        this.store = store;
        this.stream = stream;
        this.history = history;
    }

    /** The command was taken and gave rise to exactly these events, which belong to the history now. */
    @SafeVarargs
    public final void isTaken(E... expected) {
        var all = new ArrayList<E>();
        for (var event : expected) {
            all.add(event);
        }
        assertThat(isTaken()).isEqualTo(all);
    }

    /** The command was taken, with whatever events. */
    public List<E> isTaken() {
        result.expectSuccessfulHandlerExecution();
        var events = messages();
        history.addAll(events);
        return events.stream().map(this::payload).toList();
    }

    @SuppressWarnings("unchecked") // An aggregate has no events but its own.
    private E payload(EventMessage<?> event) {
        return (E) event.getPayload();
    }

    /** The command was taken, and its events say that they rest on this. */
    public void isTakenCiting(ResolutionRef resolution) {
        result.expectSuccessfulHandlerExecution();
        assertThat(messages())
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.getMetaData()).containsEntry(MetaDataKeys.RESOLUTION, resolution.toString()));
    }

    /** The command was taken; the provenance of the last of its events. */
    public Provenance provenance() {
        result.expectSuccessfulHandlerExecution();
        return Provenance.from(messages().getLast().getMetaData());
    }

    /** The command was refused for this one reason, with these numbers. */
    public void isRefused(Problem problem, Map<String, Object> facts) {
        RefusedFor.isRefused(result, problem, facts);
    }

    /** The command was refused for all of these reasons, and no other. */
    public void isRefused(Violation... violations) {
        RefusedFor.isRefused(result, violations);
    }

    /** Every reason for which the command was refused; none where it was taken. */
    public List<Violation> refusals() {
        return RefusedFor.refusals(result);
    }

    /** The command was refused, and always will be, or need not always be. */
    public void isRefused(boolean forGood) {
        result.expectNoEvents().expectExceptionDetails(RefusedFor.forGood(forGood));
    }

    /** It was refused for this one reason, which stays so or may pass. */
    public void isRefused(boolean forGood, Problem problem, Map<String, Object> facts) {
        isRefused(problem, facts);
        isRefused(forGood);
    }

    /** It was a trial, and nothing stood against the command. */
    public void wouldBeTaken() {
        result.expectNoEvents().expectException(DryRunPassed.class);
    }

    private List<? extends EventMessage<?>> messages() {
        return store.readEvents(stream.toString())
                .asStream()
                .skip(history.size())
                .toList();
    }
}
