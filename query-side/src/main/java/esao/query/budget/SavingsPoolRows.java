package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationRef;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events write of the pool of savings. */
final class SavingsPoolRows {

    private SavingsPoolRows() {}

    record Declared(
            String budgetId,
            String savings,
            String line,
            @Nullable String recipient,
            String cause,
            long declaredSatang,
            long usedSatang,
            long movedSatang,
            long returnedSatang,
            LocalDate declaredOn,
            String declaredBy,
            String documentNumber,
            LocalDate documentDate) {

        static Declared of(SavingsDeclared declared, Recorded<BudgetEvent> recorded) {
            var by = recorded.provenance();
            var recipient = declared.recipient();
            return new Declared(
                    declared.budgetId().toString(),
                    declared.savings().value(),
                    declared.line().value(),
                    recipient == null ? null : recipient.toString(),
                    declared.cause().name(),
                    declared.amount().satang(),
                    0,
                    0,
                    0,
                    by.effectiveOn(),
                    recorded.actor(),
                    by.document().number(),
                    by.document().date());
        }
    }

    record Delta(String budgetId, String savings, long usedSatang, long movedSatang, long returnedSatang) {

        static Delta used(BudgetId budget, SavingsId savings, Money amount) {
            return new Delta(budget.toString(), savings.value(), amount.satang(), 0, 0);
        }

        static Delta moved(BudgetId budget, SavingsId savings, Money amount, int sign) {
            return new Delta(budget.toString(), savings.value(), 0, sign * amount.satang(), 0);
        }

        static Delta returned(BudgetId budget, SavingsId savings, Money amount) {
            return new Delta(budget.toString(), savings.value(), 0, 0, amount.satang());
        }
    }

    record Proposed(
            String budgetId,
            String savingsUse,
            String state,
            String approach,
            long amountSatang,
            String hash,
            List<SavingsUseItemView> items,
            String virementClass,
            String rules,
            String approvingRole,
            @Nullable String body,
            String proposedBy,
            Instant proposedAt) {

        static Proposed of(SavingsUseProposed proposed, Recorded<BudgetEvent> recorded) {
            return of(proposed.use(), proposed.content(), Judged.of(proposed), recorded);
        }

        static Proposed of(SavingsUseAmended amended, Recorded<BudgetEvent> recorded) {
            return of(amended.use(), amended.content(), Judged.of(amended), recorded);
        }

        private static Proposed of(
                SavingsUseId use, SavingsUseContent content, Judged judged, Recorded<BudgetEvent> recorded) {
            return new Proposed(
                    recorded.event().budgetId().toString(),
                    use.value(),
                    "PROPOSED",
                    content.approach(),
                    content.amount().satang(),
                    content.hash().value(),
                    content.items().stream().map(SavingsUseItemView::of).toList(),
                    judged.virementClass().name(),
                    judged.rules().toString(),
                    judged.approvedBy().name(),
                    judged.body(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    /** What the dated rules ask for. */
    private record Judged(
            VirementClass virementClass,
            RegulationRef rules,
            Role approvedBy,
            @Nullable String body) {

        private static Judged of(SavingsUseProposed proposed) {
            return new Judged(proposed.virementClass(), proposed.rules(), proposed.approvedBy(), proposed.body());
        }

        private static Judged of(SavingsUseAmended amended) {
            return new Judged(amended.virementClass(), amended.rules(), amended.approvedBy(), amended.body());
        }
    }

    record SentBack(
            String budgetId,
            String savingsUse,
            String orderedBy,
            String wantedHash,
            List<SavingsUseItemView> wantedItems) {

        static SentBack of(SavingsUseSentBack back) {
            return new SentBack(
                    back.budgetId().toString(),
                    back.use().value(),
                    back.resolution().toString(),
                    back.amended().hash().value(),
                    back.amended().items().stream().map(SavingsUseItemView::of).toList());
        }
    }

    record Endorsed(String budgetId, String savingsUse, String resolution, String endorsedBy) {

        static Endorsed of(SavingsUseEndorsed endorsed, Recorded<BudgetEvent> recorded) {
            return new Endorsed(
                    endorsed.budgetId().toString(),
                    endorsed.use().value(),
                    endorsed.resolution().toString(),
                    recorded.provenance().person().value());
        }
    }

    record Approved(
            String budgetId,
            String savingsUse,
            String approvalNumber,
            LocalDate approvalDate,
            String approvedBy,
            LocalDate validUntil) {

        static Approved of(SavingsUseApproved approved, Recorded<BudgetEvent> recorded) {
            return new Approved(
                    approved.budgetId().toString(),
                    approved.use().value(),
                    approved.letter().number(),
                    approved.letter().date(),
                    recorded.actor(),
                    approved.validUntil());
        }
    }

    record Ended(String budgetId, String savingsUse, String state, String endedBy, LocalDate endedOn) {

        static Ended of(SavingsUseId use, String state, Recorded<BudgetEvent> recorded) {
            return new Ended(
                    recorded.event().budgetId().toString(),
                    use.value(),
                    state,
                    recorded.actor(),
                    recorded.provenance().effectiveOn());
        }
    }
}
