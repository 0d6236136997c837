package esao.query.projection;

import java.util.List;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Gives a projection a batch of events as its processor does, in a unit of work of the caller's choosing. */
@Component
class Feed {

    private final EventProcessingConfiguration processing;
    private final TransactionManager transactions;

    Feed(EventProcessingConfiguration processing, TransactionManager transactions) {
        this.processing = processing;
        this.transactions = transactions;
    }

    /**
     * Has the projection take in events, in the transaction in hand or in one of its own.
     *
     * @param mark says of the unit of work what is special about it
     * @throws RuntimeException if the projection fails; then nothing was written
     */
    void apply(String readModel, List<TrackedEventMessage<?>> events, Consumer<UnitOfWork<?>> mark) {
        var invoker = invoker(readModel);
        var batch = new BatchingUnitOfWork<>(events);
        batch.attachTransaction(transactions);
        mark.accept(batch);
        var result = batch.executeWithResult(() -> {
            invoker.handle(batch.getMessage(), Segment.ROOT_SEGMENT);
            return null;
        });
        if (result.isExceptional()) {
            var failure = result.exceptionResult();
            if (failure instanceof RuntimeException known) {
                throw known;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure);
        }
    }

    /** Whether the processor of a read model runs in this process. */
    private EventHandlerInvoker invoker(String readModel) {
        return processing
                .eventProcessor(readModel, PooledStreamingEventProcessor.class)
                .map(PooledStreamingEventProcessor::eventHandlerInvoker)
                .orElseThrow(() -> new IllegalStateException("No processor feeds the read model " + readModel));
    }
}
