package esao.command.reaction;

import esao.command.messaging.Command;
import esao.kernel.office.OfficeCode;
import esao.kernel.reaction.ReactionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that can be decided about a reaction that waits. */
public sealed interface ReactionCommand extends Command permits DismissReaction, TakeUpReaction {

    /** Which reaction to which event. */
    @TargetAggregateIdentifier
    ReactionId reactionId();

    @Override
    default String stream() {
        return reactionId().toString();
    }

    @Override
    default OfficeCode office() {
        return reactionId().office();
    }
}
