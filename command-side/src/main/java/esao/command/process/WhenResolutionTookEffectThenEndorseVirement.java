package esao.command.process;

import esao.command.budget.RecordEndorsement;
import esao.command.messaging.Command;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A resolution on a virement that can be used is held against the virement. */
@Component
class WhenResolutionTookEffectThenEndorseVirement implements Reaction<ResolutionTookEffect> {

    @Override
    public String name() {
        return "when-resolution-took-effect-then-endorse-virement";
    }

    @Override
    public Class<ResolutionTookEffect> answers() {
        return ResolutionTookEffect.class;
    }

    @Override
    public Optional<Command> command(ResolutionTookEffect usable, Cause cause) {
        return Resolved.of(usable, SubjectKind.VIREMENT).map(resolved -> {
            var budget = BudgetId.parse(resolved.stream());
            return new RecordEndorsement(
                    budget, cause.basisFrom(budget.year()), new VirementId(resolved.part()), resolved.resolution());
        });
    }

    @Override
    public PersonId initiator(ResolutionTookEffect usable, Cause cause) {
        return usable.declaredBy();
    }
}
