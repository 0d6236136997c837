package esao.kernel.framework;

import esao.kernel.calendar.FiscalYear;

/**
 * Everything that can have happened to a medium-term expenditure framework.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface FrameworkEvent
        permits FrameworkOpened,
                WorkingGroupAppointed,
                CeilingSet,
                RevenueEstimateRecorded,
                PolicyChangeRecorded,
                ObligationRecorded,
                ForwardEstimateSet,
                FrameworkRolledForward,
                EstimatesReconciled,
                FrameworkFinalised {

    FrameworkId frameworkId();

    /** The edition it belongs to, by the year it is made in; its estimates are for the three years after. */
    FiscalYear baseYear();
}
