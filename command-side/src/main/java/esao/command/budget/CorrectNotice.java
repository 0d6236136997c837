package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Corrects what a notice gave, on a later letter.
 *
 * @param noticeId the notice
 * @param lines what each line had from it and is to have
 */
public record CorrectNotice(BudgetId budgetId, Basis basis, NoticeId noticeId, List<LineCorrection> lines)
        implements BudgetCommand {
    public CorrectNotice {
        lines = List.copyOf(lines);
    }
}
