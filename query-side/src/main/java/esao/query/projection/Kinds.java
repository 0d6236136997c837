package esao.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a projection does with events, kind by kind. A kind that is not named here is passed over: what concerns the
 * read model and what is written of it cannot differ.
 *
 * @param <E> the kind of events the projection takes
 * @param <C> what gathers what a batch of them changes
 */
public final class Kinds<E, C> {

    private final Map<Class<?>, Change<E, E, C>> changes;

    /** Names none yet. */
    public Kinds() {
        this(Map.of());
    }

    private Kinds(Map<Class<?>, Change<E, E, C>> changes) {
        this.changes = changes;
    }

    /** What an event of one kind changes. */
    @FunctionalInterface
    public interface Change<T, E, C> {

        void gather(C changes, T event, Recorded<E> recorded);
    }

    /**
     * These, and one more.
     *
     * @throws IllegalArgumentException if it was named already
     */
    public <T extends E> Kinds<E, C> on(Class<T> kind, Change<? super T, E, C> change) {
        var more = new HashMap<>(changes);
        if (more.put(kind, (gathered, event, recorded) -> change.gather(gathered, kind.cast(event), recorded))
                != null) {
            throw new IllegalArgumentException("%s is named twice".formatted(kind.getSimpleName()));
        }
        return new Kinds<>(more);
    }

    /** Whether a kind of events is named. */
    public boolean concern(Class<?> kind) {
        return changes.containsKey(kind);
    }

    /** Gathers what events change, in order; those of other kinds change nothing. */
    public void gather(List<Recorded<E>> events, C gathered) {
        for (var recorded : events) {
            var change = changes.get(recorded.event().getClass());
            if (change != null) {
                change.gather(gathered, recorded.event(), recorded);
            }
        }
    }
}
