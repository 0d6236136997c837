package esao.command.messaging;

import esao.command.problem.DryRunPassed;
import esao.command.problem.ExpectedVersion;
import esao.command.problem.Rejected;
import esao.command.problem.StaleVersion;
import esao.command.store.Turn;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Watches over commands that are answered without an event: notes on which version of the stream the answer rests. A
 * refused one is not rolled back, so it must not have let anything happen before; a trial always is.
 */
class RefusalInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String REFUSED = RefusalInterceptor.class.getName() + ".refused";

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
        } catch (Rejected | StaleVersion refusal) {
            unitOfWork.root().resources().put(REFUSED, true);
            throw refusal;
        } finally {
            var decidedOn = unitOfWork.<Long>getResource(ExpectedVersion.DECIDED_ON);
            if (decidedOn != null) {
                Turn.CURRENT.get().restsOn(decidedOn);
            }
        }
    }
}
