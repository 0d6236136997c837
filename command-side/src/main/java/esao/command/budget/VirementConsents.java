package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementRejected;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.Objects;
import java.util.Optional;

/** What resolutions of the deciding body do to a virement that was laid before it. */
final class VirementConsents {

    private VirementConsents() {}

    /** The resolution, if it decides on what is laid. */
    static Optional<DeclaredResolution> require(
            RecordEndorsement command,
            Virement virement,
            Classification found,
            Consent.Cited cited,
            Decision decision) {
        CommonRules.requireOther(decision, virement.makers(), command.virementId());
        var laid = new Consent.Laid(
                command.budgetId().office(),
                SubjectKind.VIREMENT,
                command.budgetId().toString(),
                command.virementId().value(),
                virement.submitted());
        var resolution = Consent.require(cited, laid, decision);
        resolution.ifPresent(declared -> {
            Consent.requireDecisive(declared, found.needed(), decision);
            Consent.requireUnamended(declared, found.needed(), decision);
        });
        return resolution;
    }

    /** What follows from it. */
    static BudgetEvent follow(RecordEndorsement command, Virement virement, DeclaredResolution resolution) {
        return resolution.outcome() == ResolutionOutcome.NOT_ENDORSED
                ? new VirementRejected(command.budgetId(), command.virementId())
                : new VirementEndorsed(
                        command.budgetId(),
                        command.virementId(),
                        Objects.requireNonNull(virement.submitted(), "what was laid"),
                        command.resolution(),
                        resolution.outcome());
    }
}
