package esao.kernel.budget;

import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A later letter corrected what a notice gave to its lines.
 *
 * @param notice the notice corrected
 * @param letter the letter that corrects it
 * @param lines the lines changed, with what they had and what they have now
 */
@Revision("1")
public record NoticeCorrected(BudgetId budgetId, NoticeId notice, LegalBasis letter, List<LineCorrection> lines)
        implements BudgetEvent {

    public NoticeCorrected {
        lines = List.copyOf(lines);
    }
}
