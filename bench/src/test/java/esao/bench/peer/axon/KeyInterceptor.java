package esao.bench.peer.axon;

import esao.kernel.provenance.MetaDataKeys;
import java.util.Objects;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Keeps the idempotency key of a command in the transaction of its events. */
final class KeyInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String KEY = "idempotencyKey";
    static final String FINGERPRINT = "fingerprint";
    static final String STREAM = "stream";

    private final EntityManagerProvider entities;

    KeyInterceptor(EntityManagerProvider entities) {
        this.entities = entities;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var answer = chain.proceed();
        var metaData = unitOfWork.getMessage().getMetaData();
        if (metaData.containsKey(KEY)) {
            entities.getEntityManager()
                    .persist(new KeyRow(
                            text(metaData, MetaDataKeys.ACTOR_ID),
                            text(metaData, KEY),
                            text(metaData, FINGERPRINT),
                            text(metaData, MetaDataKeys.COMMAND_ID),
                            text(metaData, STREAM)));
        }
        return answer;
    }

    private static String text(MetaData metaData, String key) {
        return Objects.requireNonNull(metaData.get(key), key).toString();
    }
}
