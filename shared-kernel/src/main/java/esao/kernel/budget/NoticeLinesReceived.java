package esao.kernel.budget;

import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Lines of a notice were added to the budget. A long notice comes in several parts.
 *
 * @param notice the notice
 * @param part which part this is, from 1
 * @param lines the lines and what each was given
 */
@Revision("1")
public record NoticeLinesReceived(BudgetId budgetId, NoticeId notice, int part, List<NoticeLine> lines)
        implements BudgetEvent {

    public NoticeLinesReceived {
        lines = List.copyOf(lines);
    }
}
