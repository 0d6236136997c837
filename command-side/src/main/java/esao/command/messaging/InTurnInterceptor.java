package esao.command.messaging;

import esao.command.store.Turn;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Refuses commands that did not come through {@link Commands}: they would be decided beside those that did. */
class InTurnInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (!Turn.CURRENT.isBound()) {
            throw new IllegalStateException("A command was sent past Commands");
        }
        return chain.proceed();
    }
}
