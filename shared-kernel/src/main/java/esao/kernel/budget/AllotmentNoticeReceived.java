package esao.kernel.budget;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.SourceFile;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the Office of the Basic Education Commission gave money to the budget. The lines follow in one or more
 * {@link NoticeLinesReceived} of the same command.
 *
 * @param notice the notice
 * @param letter the letter of allotment
 * @param lineCount the number of lines that follow
 * @param total the money of all lines together
 * @param source the file the lines were read from, if any
 * @param corrections the defects of that file that were settled by name
 */
@Revision("1")
public record AllotmentNoticeReceived(
        BudgetId budgetId,
        NoticeId notice,
        LegalBasis letter,
        int lineCount,
        Money total,
        @Nullable SourceFile source,
        List<ImportCorrection> corrections)
        implements BudgetEvent {

    public AllotmentNoticeReceived {
        corrections = List.copyOf(corrections);
    }
}
