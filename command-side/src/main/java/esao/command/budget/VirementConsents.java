package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.command.rules.Resolutions;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementPlaceAsked;
import esao.kernel.budget.VirementRejected;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What resolutions of the deciding body do to a virement that was laid before it. */
final class VirementConsents {

    private VirementConsents() {}

    /** A virement as meetings have it before them. */
    static Consent.Laid laid(BudgetId budget, VirementId id, @Nullable ContentHash hash) {
        return new Consent.Laid(budget.office(), SubjectKind.VIREMENT, budget.toString(), id.value(), hash);
    }

    /** The resolution, if it decides on what is laid. */
    static Optional<DeclaredResolution> require(
            RecordEndorsement command,
            Virement virement,
            Classification found,
            Consent.Cited cited,
            Decision decision) {
        CommonRules.requireOther(decision, virement.makers(), command.virementId());
        var laid = laid(command.budgetId(), command.virementId(), virement.submitted());
        var resolution = Consent.require(cited, laid, decision);
        if (!Consent.turnsDown(resolution)) {
            CommonRules.requireNotBefore(decision, virement.steppedOn());
        }
        resolution.ifPresent(declared -> {
            Consent.requireDecisive(declared, found.needed(), decision);
            Amendments.require(declared, virement.content().parts(), virement.content()::amended, decision);
        });
        return resolution;
    }

    /** What follows from it. */
    static BudgetEvent follow(RecordEndorsement command, Virement virement, DeclaredResolution resolution) {
        var budget = command.budgetId();
        var id = command.virementId();
        var laid = Objects.requireNonNull(virement.submitted(), "what was laid");
        return switch (resolution.outcome()) {
            case NOT_ENDORSED -> new VirementRejected(budget, id);
            case ENDORSED_WITH_AMENDMENT ->
                new VirementSentBack(
                        budget,
                        id,
                        laid,
                        command.resolution(),
                        virement.content()
                                .amended(Objects.requireNonNull(resolution.amendment(), "the amendment"))
                                .orElseThrow());
            default -> new VirementEndorsed(budget, id, laid, command.resolution(), resolution.outcome());
        };
    }

    /** To set an order aside and bring exactly what it wants is to follow it. */
    static void requireFollowed(AmendVirement command, Virement virement, Decision decision) {
        var wanted = virement.openOrder()
                .filter(order -> order.wanted().equals(command.content()))
                .isPresent();
        requireFollowed(command.virementId(), virement, command.content(), command.laysAnew() && !wanted, decision);
    }

    /** An order to amend is followed to the satang, unless it is set aside. */
    static void requireFollowed(
            VirementId id, Virement virement, VirementContent content, boolean layAnew, Decision decision) {
        if (!layAnew) {
            var asked = new Amendments.Asked<>(id, content, VirementContent::hash, VirementContent::parts);
            virement.openOrder().ifPresent(order -> Amendments.requireFollowed(order, asked, decision));
        }
    }

    /**
     * What a submission leads to: a virement that was amended as it was ordered is endorsed by that same resolution.
     */
    static List<BudgetEvent> submitted(SubmitVirement command, Virement virement) {
        var hash = virement.content().hash();
        var submitted = new VirementSubmitted(command.budgetId(), command.virementId(), hash);
        var served = endorsing(command, virement);
        if (served.isPresent()) {
            return List.of(
                    submitted,
                    new VirementEndorsed(
                            command.budgetId(),
                            command.virementId(),
                            hash,
                            served.get().resolution(),
                            ResolutionOutcome.ENDORSED_WITH_AMENDMENT));
        }
        return command.meeting() == null
                ? List.of(submitted)
                : List.of(
                        submitted,
                        new VirementPlaceAsked(command.budgetId(), command.virementId(), hash, command.meeting()));
    }

    /** Where an amendment that is followed endorses it at once, the body has not decided otherwise since. */
    static void requireLastWord(SubmitVirement command, Virement virement, Resolutions resolutions, Decision decision) {
        endorsing(command, virement)
                .ifPresent(order -> Consent.requireLastWord(
                        command.budgetId().office(), order.resolution(), resolutions, decision));
    }

    /** The order that endorses it at once; whoever declared the resolution had no part in making it. */
    private static Optional<AmendmentOrder<VirementContent>> endorsing(SubmitVirement command, Virement virement) {
        var found = virement.classification();
        return found == null || command.laysAnew()
                ? Optional.empty()
                : virement.openOrder()
                        .filter(order ->
                                order.serves(found) && !virement.makers().contains(order.by()));
    }
}
