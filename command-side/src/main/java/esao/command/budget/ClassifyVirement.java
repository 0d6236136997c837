package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Has the class of a proposed virement found, and with it who must consent.
 *
 * @param natures what targets are to be spent on, where that can make the virement special; may be empty
 */
public record ClassifyVirement(BudgetId budgetId, Basis basis, VirementId virementId, List<SpendingNature> natures)
        implements BudgetCommand {

    public ClassifyVirement {
        natures = List.copyOf(natures);
    }
}
