package esao.command.regulation;

import esao.command.messaging.Command;
import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.RegulationId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of the dated rules of one kind. */
public sealed interface RegulationCommand extends Command permits SetRegulation, WithdrawRegulation {

    /** Which rules of which office. */
    @TargetAggregateIdentifier
    RegulationId regulationId();

    @Override
    default String stream() {
        return regulationId().toString();
    }

    @Override
    default OfficeCode office() {
        return regulationId().office();
    }
}
