package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import org.axonframework.serialization.Revision;

/**
 * A virement was laid before the deciding body; its content is frozen under its hash.
 *
 * @param virement the virement
 * @param hash the digest of the content submitted
 */
@Revision("1")
public record VirementSubmitted(BudgetId budgetId, VirementId virement, ContentHash hash) implements BudgetEvent {}
