package esao.kernel.budget;

import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * An executed virement was undone by an entry of its own; the money went back where it came from.
 *
 * @param virement the virement undone
 * @param sources the items that had given and have their money back
 * @param targets the items that had received and gave it back
 */
@Revision("1")
public record VirementReversed(
        BudgetId budgetId, VirementId virement, List<VirementSource> sources, List<VirementTarget> targets)
        implements BudgetEvent {

    public VirementReversed {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
