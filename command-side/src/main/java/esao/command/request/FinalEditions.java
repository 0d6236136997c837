package esao.command.request;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import java.util.Optional;

/**
 * Looks up editions of frameworks that are final. Such an edition never changes, so whoever decides on it decides on
 * what still holds, although it stands in a stream of its own.
 */
@FunctionalInterface
public interface FinalEditions {

    /**
     * Finds an edition.
     *
     * @param framework the framework of an office
     * @param baseYear the edition, by the year it was made in
     * @return the edition; nothing where there is none or it is not final
     */
    Optional<FinalEdition> find(FrameworkId framework, FiscalYear baseYear);
}
