package esao.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;

/** Gives a projection a batch of events as its processor does, in a unit of work of the caller's choosing. */
@Component
class Feed {

    private final EventProcessingConfiguration processing;
    private final TransactionManager transactions;
    private final Batch batch;
    private final Map<String, Projection<?>> projections = new HashMap<>();

    Feed(
            EventProcessingConfiguration processing,
            TransactionManager transactions,
            Batch batch,
            List<Projection<?>> projections) {
        this.processing = processing;
        this.transactions = transactions;
        this.batch = batch;
        projections.forEach(projection -> this.projections.put(projection.readModel(), projection));
    }

    /**
     * Has the projection take in events, in the transaction in hand or in one of its own.
     *
     * @param mark says of the unit of work what is special about it
     * @throws RuntimeException if the projection fails; then nothing was written
     */
    void apply(String readModel, List<TrackedEventMessage<?>> events, Consumer<UnitOfWork<?>> mark) {
        var invoker = invoker(readModel);
        var unit = new BatchingUnitOfWork<>(events);
        unit.attachTransaction(transactions);
        mark.accept(unit);
        var result = unit.executeWithResult(() -> {
            invoker.handle(unit.getMessage(), Segment.ROOT_SEGMENT);
            return null;
        });
        throwFailure(result);
    }

    /**
     * Has the projection take in, in the transaction in hand, events that were read before.
     *
     * @param target which rows to write
     * @throws RuntimeException if the projection fails; then the transaction must not be committed
     */
    void take(Target target, List<Step<?>> steps) {
        var projection = projections.get(target.readModel());
        if (projection == null) {
            throw new IllegalStateException("Nobody keeps the read model " + target.readModel());
        }
        var unit = DefaultUnitOfWork.startAndGet(null);
        target.chosenFor(unit);
        throwFailure(unit.executeWithResult(() -> {
            add(projection, steps);
            return null;
        }));
    }

    private static void throwFailure(ResultMessage<?> result) {
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

    private <E> void add(Projection<E> projection, List<Step<?>> steps) {
        batch.addAll(
                projection,
                steps.stream()
                        .flatMap(step -> step.as(projection.takes()).stream())
                        .filter(step -> projection.concerns(step.kind()))
                        .toList());
    }

    /** Whether the processor of a read model runs in this process. */
    private EventHandlerInvoker invoker(String readModel) {
        return processing
                .eventProcessor(readModel, PooledStreamingEventProcessor.class)
                .map(PooledStreamingEventProcessor::eventHandlerInvoker)
                .orElseThrow(() -> new IllegalStateException("No processor feeds the read model " + readModel));
    }
}
