package esao.query.audit;

import esao.kernel.provenance.Provenance;
import java.util.Objects;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/** The provenance of an event, read when somebody asks for it, and then no more. */
final class StoredProvenance implements Supplier<Provenance> {

    private volatile @Nullable EventMessage<?> message;
    private volatile @Nullable Provenance provenance;

    StoredProvenance(EventMessage<?> message) {
        this.message = message;
    }

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if the event lacks it
     */
    @Override
    public Provenance get() {
        // The message first: it goes only after the other is there.
        var unread = message;
        var known = provenance;
        if (known == null) {
            known = Provenance.from(Objects.requireNonNull(unread).getMetaData());
            provenance = known;
            message = null;
        }
        return known;
    }
}
