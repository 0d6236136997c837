package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to a medium-term expenditure framework.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface FrameworkEvent extends DomainEvent
        permits FrameworkOpened,
                WorkingGroupAppointed,
                CeilingSet,
                RevenueEstimateRecorded,
                PolicyChangeRecorded,
                ObligationsImported,
                ObligationRecorded,
                ForwardEstimateSet,
                FrameworkRolledForward,
                EstimatesReconciled,
                FrameworkFinalised {

    FrameworkId frameworkId();

    /** The edition it belongs to, by the year it is made in; its estimates are for the three years after. */
    FiscalYear baseYear();

    @Override
    default EventScope scope() {
        return new EventScope(frameworkId().toString(), frameworkId().office(), baseYear());
    }
}
