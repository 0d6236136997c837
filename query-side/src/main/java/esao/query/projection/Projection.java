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
     * Writes the rows of some events, in order; called before a batch commits, and again with parts of it where it
     * failed as a whole.
     */
    void write(List<Recorded<E>> events);
}
