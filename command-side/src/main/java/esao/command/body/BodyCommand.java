package esao.command.body;

import esao.command.messaging.Command;
import esao.kernel.body.BodyId;
import esao.kernel.office.OfficeCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be asked of a deciding body. */
public sealed interface BodyCommand extends Command
        permits EstablishBody, SetBodyProcedure, AppointBodyMember, EndBodyMembership, AbolishBody {

    /** Which body of which office. */
    @TargetAggregateIdentifier
    BodyId bodyId();

    @Override
    default String stream() {
        return bodyId().toString();
    }

    @Override
    default OfficeCode office() {
        return bodyId().office();
    }
}
