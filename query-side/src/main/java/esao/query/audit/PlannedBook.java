package esao.query.audit;

import esao.kernel.provenance.DomainEvent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the figures of a framework or a request are after the events read. */
interface PlannedBook {

    /**
     * Reads the next event.
     *
     * @return the figures it says something of, whether or not they change
     */
    Set<PlannedFigure> read(DomainEvent event);

    /** A figure in satang; absent where it is not there. */
    @Nullable
    Long of(PlannedFigure figure);

    /** The figures there are, in satang. */
    Map<PlannedFigure, Long> figures();

    /** Whether there is something to have figures at all. */
    boolean exists();
}
