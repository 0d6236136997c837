package esao.query.listing;

import esao.query.projection.ReadModelPosition;

/**
 * One thing read, with the position it reflects.
 *
 * @param position the highest global position whose effect the item holds
 * @param parkedEvents how many events the read model could not take in yet
 * @param item the thing
 */
public record Reading<V>(long position, long parkedEvents, V item) {

    public static <V> Reading<V> of(ReadModelPosition position, V item) {
        return new Reading<>(position.position(), position.parkedEvents(), item);
    }
}
