package esao.command.rules;

import esao.kernel.provenance.DomainEvent;
import java.util.Optional;

/**
 * The entries of the record. A command handler that must know what one entry said takes them as a parameter, so that an
 * aggregate need not remember all it ever recorded: an entry never changes.
 */
@FunctionalInterface
public interface Entries {

    /**
     * Finds an entry; nothing where the stream has none of that number.
     *
     * @param stream the stream
     * @param version the number of the entry in it, from 0
     */
    Optional<DomainEvent> find(String stream, long version);
}
