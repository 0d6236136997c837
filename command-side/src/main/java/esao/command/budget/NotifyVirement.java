package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import java.util.List;

/** Records that those concerned were told of a reported virement, by the letter of the basis. */
public record NotifyVirement(BudgetId budgetId, Basis basis, VirementId virementId, List<Recipient> recipients)
        implements BudgetCommand {
    public NotifyVirement {
        recipients = List.copyOf(recipients);
    }
}
