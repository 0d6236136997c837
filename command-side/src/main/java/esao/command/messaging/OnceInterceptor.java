package esao.command.messaging;

import esao.kernel.provenance.MetaDataKeys;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives a command its receipt, and sees to it that a command which comes twice has one effect.
 *
 * <p>Runs inside the command's own transaction: the outcome is kept with the events or not at all, and a second arrival
 * of the same key waits for the first.
 */
class OnceInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Outcomes outcomes;

    OnceInterceptor(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    /** A receipt that is known only once the events are written. */
    static final class PendingReceipt {

        private @Nullable Receipt receipt;

        Receipt receipt() {
            return Objects.requireNonNull(receipt, "The command was answered before its events were written");
        }
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var metaData = unitOfWork.getMessage().getMetaData();
        var key = (String) metaData.get(CommandKeys.IDEMPOTENCY_KEY);
        var pending = new PendingReceipt();
        if (key != null) {
            var earlier = earlier(metaData, key);
            if (earlier.isPresent()) {
                pending.receipt = earlier.get();
                return pending;
            }
        }
        chain.proceed();
        // After the handlers of the event store, which were registered while the chain ran.
        unitOfWork.onPrepareCommit(ignored -> pending.receipt = keep(metaData, key));
        return pending;
    }

    private Optional<Receipt> earlier(MetaData metaData, String key) {
        var actor = text(metaData, MetaDataKeys.ACTOR_ID);
        outcomes.lock(actor, key);
        var kept = outcomes.find(actor, key);
        kept.filter(outcome -> !outcome.fingerprint().equals(text(metaData, CommandKeys.FINGERPRINT)))
                .ifPresent(ignored -> {
                    throw new KeyReused(key);
                });
        return kept.map(outcome -> outcome.receipt().asRepeated());
    }

    private Receipt keep(MetaData metaData, @Nullable String key) {
        var receipt = outcomes.receipt(text(metaData, MetaDataKeys.COMMAND_ID), text(metaData, CommandKeys.STREAM));
        if (key != null) {
            outcomes.keep(text(metaData, MetaDataKeys.ACTOR_ID), key, text(metaData, CommandKeys.FINGERPRINT), receipt);
        }
        return receipt;
    }

    private static String text(MetaData metaData, String key) {
        return Objects.requireNonNull(metaData.get(key), key).toString();
    }
}
