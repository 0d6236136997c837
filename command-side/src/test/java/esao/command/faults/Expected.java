package esao.command.faults;

import esao.command.budget.BudgetCommand;
import esao.command.budget.ClassifyVirement;
import esao.command.budget.DeclareSavings;
import esao.command.budget.ExecuteVirement;
import esao.command.budget.OpenBudget;
import esao.command.budget.ProposeVirement;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.budget.RecordApproval;
import esao.command.budget.RecordEndorsement;
import esao.command.budget.ReturnSavings;
import esao.command.budget.SubmitVirement;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementClassified;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementSubmitted;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.money.Money;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import java.util.List;

/** What a command gives rise to if it is taken, told apart from production: the commands that these tests send. */
final class Expected {

    private static final int REPORT_WITHIN_DAYS = 15;

    private Expected() {}

    static List<BudgetEvent> of(BudgetCommand command) {
        var id = command.budgetId();
        return switch (command) {
            case OpenBudget ignored -> List.of(new BudgetOpened(id, id.office(), id.year()));
            case ReceiveAllotmentNotice notice ->
                List.of(
                        new AllotmentNoticeReceived(
                                id,
                                notice.noticeId(),
                                notice.basis().document(),
                                notice.lines().size(),
                                Money.sum(notice.lines().stream().map(NoticeLine::amount)),
                                null,
                                List.of()),
                        new NoticeLinesReceived(id, notice.noticeId(), 1, notice.lines()));
            case DeclareSavings savings ->
                List.of(new SavingsDeclared(
                        id, savings.savingsId(), savings.line(), null, savings.amount(), Money.ZERO, savings.cause()));
            case ReturnSavings back ->
                List.of(new SavingsReturned(id, back.savingsId(), BudgetAsks.lineOf(back.savingsId()), back.amount()));
            case ProposeVirement proposal ->
                List.of(new VirementProposed(id, proposal.virementId(), proposal.content()));
            case ClassifyVirement classification ->
                List.of(new VirementClassified(
                        id,
                        classification.virementId(),
                        BudgetAsks.contentOf(classification.virementId()).hash(),
                        VirementClass.WITHIN_OUTPUT,
                        List.of(),
                        new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1"),
                        ResolutionOutcome.ENDORSED,
                        Role.GOVERNOR,
                        BudgetAsks.BODY));
            case SubmitVirement submission ->
                List.of(new VirementSubmitted(
                        id,
                        submission.virementId(),
                        BudgetAsks.contentOf(submission.virementId()).hash()));
            case RecordEndorsement endorsement ->
                List.of(new VirementEndorsed(
                        id,
                        endorsement.virementId(),
                        BudgetAsks.contentOf(endorsement.virementId()).hash(),
                        endorsement.resolution(),
                        ResolutionOutcome.ENDORSED));
            case RecordApproval approval ->
                List.of(new VirementApproved(
                        id,
                        approval.virementId(),
                        approval.contentHash(),
                        approval.basis().document(),
                        approval.validUntil()));
            case ExecuteVirement execution -> List.of(executed(execution));
            default -> throw new IllegalArgumentException("These tests do not send " + command);
        };
    }

    private static BudgetEvent executed(ExecuteVirement execution) {
        var content = BudgetAsks.contentOf(execution.virementId());
        return new VirementExecuted(
                execution.budgetId(),
                execution.virementId(),
                content.hash(),
                content.sources(),
                content.targets(),
                execution.basis().effectiveOn().plusDays(REPORT_WITHIN_DAYS),
                "default-1");
    }
}
