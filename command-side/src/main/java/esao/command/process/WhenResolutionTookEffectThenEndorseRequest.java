package esao.command.process;

import esao.command.messaging.Command;
import esao.command.request.RecordRequestEndorsement;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import esao.kernel.request.RequestId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A resolution on a budget request that can be used is held against the request. */
@Component
class WhenResolutionTookEffectThenEndorseRequest implements Reaction<ResolutionTookEffect> {

    @Override
    public String name() {
        return "when-resolution-took-effect-then-endorse-request";
    }

    @Override
    public Class<ResolutionTookEffect> answers() {
        return ResolutionTookEffect.class;
    }

    @Override
    public Optional<Command> command(ResolutionTookEffect usable, Cause cause) {
        return Resolved.of(usable, SubjectKind.BUDGET_REQUEST).map(resolved -> {
            var request = RequestId.parse(resolved.stream());
            return new RecordRequestEndorsement(request, cause.basisFrom(request.madeIn()), resolved.resolution());
        });
    }

    @Override
    public PersonId initiator(ResolutionTookEffect usable, Cause cause) {
        return usable.declaredBy();
    }
}
