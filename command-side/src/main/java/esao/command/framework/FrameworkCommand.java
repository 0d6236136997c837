package esao.command.framework;

import esao.command.messaging.Command;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.OfficeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a medium-term expenditure framework. */
public sealed interface FrameworkCommand extends Command
        permits OpenFramework,
                AppointWorkingGroup,
                SetCeiling,
                SetForwardEstimates,
                RecordRevenueEstimate,
                RecordPolicyChange,
                RecordObligations,
                RollForward,
                ReconcileEstimates,
                FinaliseFramework {

    /** The framework it is asked of. */
    @TargetAggregateIdentifier
    FrameworkId frameworkId();

    /** The edition it speaks of, by the year it is made in. */
    FiscalYear baseYear();

    @Override
    default String stream() {
        return frameworkId().toString();
    }

    @Override
    default OfficeCode office() {
        return frameworkId().office();
    }
}
