package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.regulation.value.RegulationRef;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The savings of an approved use went to their recipients, all of them at once.
 *
 * @param use the use
 * @param hash the digest of the content carried out, equal to the one endorsed and approved
 * @param items who got what
 * @param rules the version of the rules by which the class was found again
 */
@Revision("1")
public record SavingsUsed(
        BudgetId budgetId, SavingsUseId use, ContentHash hash, List<SavingsUseItem> items, RegulationRef rules)
        implements BudgetEvent {

    public SavingsUsed {
        items = List.copyOf(items);
    }
}
