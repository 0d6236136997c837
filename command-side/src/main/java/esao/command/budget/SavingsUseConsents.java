package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Consent;
import esao.command.rules.Resolutions;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What resolutions of the deciding body do to a use of savings, which is laid before it by being proposed. */
final class SavingsUseConsents {

    private SavingsUseConsents() {}

    /** A use of savings as meetings have it before them. */
    static Consent.Laid laid(BudgetId budget, SavingsUseId id, @Nullable ContentHash hash) {
        return new Consent.Laid(budget.office(), SubjectKind.SAVINGS_USE, budget.toString(), id.value(), hash);
    }

    /** The resolution, if it decides on what is laid. */
    static Optional<DeclaredResolution> require(
            EndorseSavingsUse command, SavingsUse use, Consent.Cited cited, Decision decision) {
        CommonRules.requireOther(decision, use.people(), command.savingsUseId());
        var laid =
                laid(command.budgetId(), command.savingsUseId(), use.content().hash());
        var resolution = Consent.require(cited, laid, decision);
        if (!Consent.turnsDown(resolution)) {
            CommonRules.requireNotBefore(decision, use.steppedOn());
        }
        resolution.ifPresent(declared -> {
            var needed = use.classification().needed();
            Consent.requireDecisive(declared, needed, decision);
            Amendments.require(declared, use.content().parts(), use.content()::amended, decision);
        });
        return resolution;
    }

    /** What follows from it. */
    static BudgetEvent follow(EndorseSavingsUse command, SavingsUse use, DeclaredResolution resolution) {
        var budget = command.budgetId();
        var id = command.savingsUseId();
        var laid = use.content().hash();
        return switch (resolution.outcome()) {
            case NOT_ENDORSED -> new SavingsUseRejected(budget, id);
            case ENDORSED_WITH_AMENDMENT ->
                new SavingsUseSentBack(
                        budget,
                        id,
                        laid,
                        command.resolution(),
                        use.content()
                                .amended(Objects.requireNonNull(resolution.amendment(), "the amendment"))
                                .orElseThrow());
            default -> new SavingsUseEndorsed(budget, id, laid, command.resolution(), resolution.outcome());
        };
    }

    /** An order to amend is followed to the satang, unless it is set aside. */
    static void requireFollowed(AmendSavingsUse command, SavingsUse use, Decision decision) {
        if (!command.laysAnew()) {
            var asked = new Amendments.Asked<>(
                    command.savingsUseId(), command.content(), SavingsUseContent::hash, SavingsUseContent::parts);
            use.openOrder().ifPresent(order -> Amendments.requireFollowed(order, asked, decision));
        }
    }

    /** Where an order to amend it is followed, the body has not decided otherwise since. */
    static void requireLastWord(AmendSavingsUse command, SavingsUse use, Resolutions resolutions, Decision decision) {
        use.openOrder()
                .filter(order -> !command.laysAnew())
                .ifPresent(order -> Consent.requireLastWord(
                        command.budgetId().office(), order.resolution(), resolutions, decision));
    }

    /** What an amendment leads to: a use that was amended as it was ordered is endorsed by that same resolution. */
    static List<BudgetEvent> amended(AmendSavingsUse command, SavingsUse use, Classification found) {
        var amended = new SavingsUseAmended(
                command.budgetId(),
                command.savingsUseId(),
                command.content(),
                found.virementClass(),
                found.rules(),
                found.neededOutcome(),
                found.approvedBy(),
                found.body());
        return use.openOrder()
                .filter(order -> !command.laysAnew() && order.serves(found))
                .<List<BudgetEvent>>map(order -> List.of(
                        amended,
                        new SavingsUseEndorsed(
                                command.budgetId(),
                                command.savingsUseId(),
                                command.content().hash(),
                                order.resolution(),
                                ResolutionOutcome.ENDORSED_WITH_AMENDMENT)))
                .orElse(List.of(amended));
    }
}
