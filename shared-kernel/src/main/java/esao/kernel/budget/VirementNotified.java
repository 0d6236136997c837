package esao.kernel.budget;

import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Those concerned were told of an executed and reported virement.
 *
 * @param virement the virement
 * @param recipients who was told
 * @param letter the letter that told them
 */
@Revision("1")
public record VirementNotified(BudgetId budgetId, VirementId virement, List<Recipient> recipients, LegalBasis letter)
        implements BudgetEvent {

    public VirementNotified {
        recipients = List.copyOf(recipients);
    }
}
