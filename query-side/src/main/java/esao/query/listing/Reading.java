package esao.query.listing;

import esao.query.projection.ReadModelPosition;

/**
 * One thing read, with the position it reflects.
 *
 * @param position the highest global position whose effect the item holds
 * @param rebuilding whether the read model is being rebuilt
 * @param item the thing
 */
public record Reading<V>(long position, boolean rebuilding, V item) {

    public static <V> Reading<V> of(ReadModelPosition position, V item) {
        return new Reading<>(position.position(), position.rebuilding(), item);
    }
}
