package esao.query.listing;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Items that are computed when they are asked for, within the transaction of whoever asks: all of them, so of something
 * of which there are never very many.
 */
public final class ComputedRows<V> implements Rows<V> {

    private final Supplier<? extends Collection<V>> items;

    public ComputedRows(Supplier<? extends Collection<V>> items) {
        this.items = items;
    }

    @Override
    public Found<V> page(ListRequest<V> request) {
        return new MemoryRows<>(items.get()).page(request);
    }

    @Override
    public void each(ListRequest<V> request, Consumer<V> item) {
        new MemoryRows<>(items.get()).each(request, item);
    }
}
