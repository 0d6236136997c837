package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.ExpectedVersion;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Watches over commands that are answered without an event, since they are not rolled back.
 *
 * <p>Such an answer must rest on the stream as it is recorded: the aggregate may come from the cache of this process
 * while another one has written to its stream. A command that is accepted on an outdated view fails at the store and is
 * decided again; one that is refused writes nothing and would never notice. And such a command must not have let
 * anything happen before it was refused, for that would be kept.
 */
class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String REFUSED = RefusalInterceptor.class.getName() + ".refused";

    private final Outcomes outcomes;

    RefusalInterceptor(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** Whether it answers a command that has no event. */
    static boolean isRefusal(Throwable failure) {
        return failure instanceof Rejected || failure instanceof DryRunPassed || failure instanceof StaleVersion;
    }

    /**
     * Lets the events of accepted commands pass.
     *
     * @throws IllegalStateException if the command was refused after it had applied them, which is a defect of its
     *     handler; they are not stored then
     */
    static BiFunction<Integer, EventMessage<?>, EventMessage<?>> requireNoEvents(
            List<? extends EventMessage<?>> ignored) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().containsKey(REFUSED)) {
            throw new IllegalStateException("A command was refused after it had let something happen");
        }
        return (index, event) -> event;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        try {
            return chain.proceed();
        } catch (Rejected | DryRunPassed | StaleVersion refusal) {
            unitOfWork.root().resources().put(REFUSED, true);
            requireUpToDate(unitOfWork);
            throw refusal;
        }
    }

    private void requireUpToDate(UnitOfWork<? extends CommandMessage<?>> unitOfWork) {
        var decidedOn = unitOfWork.<Long>getResource(ExpectedVersion.DECIDED_ON);
        if (decidedOn == null) {
            return; // Whoever refused did not look at a stream.
        }
        var stream = Objects.requireNonNull(
                        unitOfWork.getMessage().getMetaData().get(CommandKeys.STREAM))
                .toString();
        var recorded = outcomes.version(stream).orElse(ExpectedVersion.NO_STREAM);
        if (!recorded.equals(decidedOn)) {
            throw new ConcurrencyException(
                    "%s was decided on at version %d but is at %d".formatted(stream, decidedOn, recorded));
        }
    }
}
