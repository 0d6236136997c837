package esao.command.process;

import esao.command.budget.EndorseSavingsUse;
import esao.command.messaging.Command;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A resolution on a use of savings that can be used is held against that use. */
@Component
class WhenResolutionTookEffectThenEndorseSavingsUse implements Reaction<ResolutionTookEffect> {

    @Override
    public String name() {
        return "when-resolution-took-effect-then-endorse-savings-use";
    }

    @Override
    public Class<ResolutionTookEffect> answers() {
        return ResolutionTookEffect.class;
    }

    @Override
    public Optional<Command> command(ResolutionTookEffect usable, Cause cause) {
        return Resolved.of(usable, SubjectKind.SAVINGS_USE).map(resolved -> {
            var budget = BudgetId.parse(resolved.stream());
            return new EndorseSavingsUse(
                    budget, cause.basisFrom(budget.year()), new SavingsUseId(resolved.part()), resolved.resolution());
        });
    }

    @Override
    public PersonId initiator(ResolutionTookEffect usable, Cause cause) {
        return usable.declaredBy();
    }
}
