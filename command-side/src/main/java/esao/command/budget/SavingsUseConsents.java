package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.Optional;

/** What resolutions of the deciding body do to a use of savings, which is laid before it by being proposed. */
final class SavingsUseConsents {

    private SavingsUseConsents() {}

    /** The resolution, if it decides on what is laid. */
    static Optional<DeclaredResolution> require(
            EndorseSavingsUse command, SavingsUse use, Consent.Cited cited, Decision decision) {
        CommonRules.requireOther(decision, use.people(), command.savingsUseId());
        var laid = new Consent.Laid(
                command.budgetId().office(),
                SubjectKind.SAVINGS_USE,
                command.budgetId().toString(),
                command.savingsUseId().value(),
                use.content().hash());
        var resolution = Consent.require(cited, laid, decision);
        resolution.ifPresent(declared -> {
            var needed = use.classification().needed();
            Consent.requireDecisive(declared, needed, decision);
            Consent.requireUnamended(declared, needed, decision);
        });
        return resolution;
    }

    /** What follows from it. */
    static BudgetEvent follow(EndorseSavingsUse command, SavingsUse use, DeclaredResolution resolution) {
        return resolution.outcome() == ResolutionOutcome.NOT_ENDORSED
                ? new SavingsUseRejected(command.budgetId(), command.savingsUseId())
                : new SavingsUseEndorsed(
                        command.budgetId(),
                        command.savingsUseId(),
                        use.content().hash(),
                        command.resolution(),
                        resolution.outcome());
    }
}
