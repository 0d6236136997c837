package esao.query.projection;

import java.util.List;

/**
 * Keeps the rows of one read model.
 *
 * @param <E> the kind of events it is made of
 */
public interface Projection<E> {

    /** The name of the read model. */
    String readModel();

    /** The kind of events it is made of; others it is not given. */
    Class<E> takes();

    /**
     * Whether events of a kind that it takes may change a row of it. What does not is passed over: that saves a
     * transaction for each read model, as most events concern few of them.
     */
    default boolean concerns(Class<?> kind) {
        return true;
    }

    /**
     * Writes the rows of some events, in order; called before a batch commits, and again with parts of it where it
     * failed as a whole.
     */
    void write(List<Recorded<E>> events);
}
