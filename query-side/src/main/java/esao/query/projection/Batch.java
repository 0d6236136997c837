package esao.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Gathers what a projection has to do until the whole batch of events was seen, then does it at once.
 *
 * <p>Rows are written once per batch instead of once per event, in the transaction that also stores the position. If
 * the batch fails, nothing of it was written.
 */
public final class Batch {

    private Batch() {}

    /**
     * Adds an item to the current batch.
     *
     * @param owner whose batch it is, usually the name of a read model
     * @param write called once, with all items in order, before the batch commits
     * @throws IllegalStateException if no batch is being processed
     */
    public static <T> void add(String owner, T item, Consumer<List<T>> write) {
        var unitOfWork = CurrentUnitOfWork.get().root();
        List<T> items = unitOfWork.getOrComputeResource("batch of " + owner, absent -> {
            var gathered = new ArrayList<T>();
            unitOfWork.onPrepareCommit(preparing -> write.accept(gathered));
            return gathered;
        });
        items.add(item);
    }
}
