package esao.query.budget;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.VirementAmended;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.query.projection.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What events write of the class of a virement and of its reports. */
final class VirementClassRows {

    private VirementClassRows() {}

    record Found(
            String budgetId,
            String virement,
            String virementClass,
            String hash,
            List<SpendingNatureView> natures,
            String rules,
            String neededOutcome,
            String approvedBy,
            @Nullable String body,
            String classifiedBy,
            Instant classifiedAt) {

        static Found of(VirementClassified found, Recorded<BudgetEvent> recorded) {
            return new Found(
                    found.budgetId().toString(),
                    found.virement().value(),
                    found.virementClass().name(),
                    found.hash().value(),
                    found.natures().stream().map(SpendingNatureView::of).toList(),
                    found.rules().toString(),
                    found.neededOutcome().name(),
                    found.approvedBy().name(),
                    found.body(),
                    recorded.actor(),
                    recorded.recordedAt());
        }
    }

    record Gone(String budgetId, String virement) {

        static Gone of(VirementAmended amended) {
            return new Gone(amended.budgetId().toString(), amended.virement().value());
        }
    }

    record Owed(
            String budgetId,
            String virement,
            String addressee,
            LocalDate executedOn,
            LocalDate dueOn,
            long amountSatang,
            String rules) {

        static Owed of(VirementExecuted executed, ReportAddressee addressee, Recorded<BudgetEvent> recorded) {
            return new Owed(
                    executed.budgetId().toString(),
                    executed.virement().value(),
                    addressee.name(),
                    recorded.provenance().effectiveOn(),
                    executed.reportDueOn(),
                    Money.sum(executed.targets().stream().map(VirementTarget::amount))
                            .satang(),
                    new RegulationRef(RegulationKind.VIREMENT_RULES, executed.ruleVersion()).toString());
        }
    }

    record Told(
            String budgetId,
            String virement,
            String addressee,
            LocalDate reportedOn,
            String reportedBy,
            String letterNumber,
            LocalDate letterDate) {

        static Told of(
                VirementId virement, ReportAddressee addressee, LegalBasis letter, Recorded<BudgetEvent> recorded) {
            return new Told(
                    recorded.event().budgetId().toString(),
                    virement.value(),
                    addressee.name(),
                    recorded.provenance().effectiveOn(),
                    recorded.actor(),
                    letter.number(),
                    letter.date());
        }
    }

    record Undone(String budgetId, String virement, String addressee, LocalDate reversedOn) {

        static Undone of(VirementReversed reversed, ReportAddressee addressee, Recorded<BudgetEvent> recorded) {
            return new Undone(
                    reversed.budgetId().toString(),
                    reversed.virement().value(),
                    addressee.name(),
                    recorded.provenance().effectiveOn());
        }
    }
}
