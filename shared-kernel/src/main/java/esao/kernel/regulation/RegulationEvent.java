package esao.kernel.regulation;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;
import java.time.LocalDate;

/**
 * Everything that can have happened to the rules of one kind of one office.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface RegulationEvent extends DomainEvent permits RegulationSet, RegulationWithdrawn {

    RegulationId regulationId();

    /** The version it speaks of. */
    String version();

    /** The first day of that version. */
    LocalDate effectiveFrom();

    /** The year is that of the first day. */
    @Override
    default EventScope scope() {
        return new EventScope(regulationId().toString(), regulationId().office(), FiscalYear.of(effectiveFrom()));
    }
}
