package esao.kernel.gfmis;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to the reconciliation of an office and year with GFMIS. None of it moves money.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface GfmisEvent extends DomainEvent
        permits GfmisBalancesImported,
                GfmisLinesImported,
                GfmisCodesMapped,
                GfmisLinesUnmapped,
                BreakExplained,
                LineBreakExplained {

    ReconciliationId reconciliationId();

    @Override
    default EventScope scope() {
        return new EventScope(
                reconciliationId().toString(),
                reconciliationId().office(),
                reconciliationId().year());
    }
}
