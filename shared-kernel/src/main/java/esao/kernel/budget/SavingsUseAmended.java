package esao.kernel.budget;

import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationRef;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A use of savings was changed before any consent, and the dated rules said anew who has to consent. What was laid
 * before is void.
 *
 * @param use the use
 * @param content what is asked now
 * @param virementClass as of which class of virements it is judged
 * @param rules the version of the rules
 * @param neededOutcome what the deciding body has to resolve
 * @param approvedBy in which capacity somebody approves it then
 * @param body the deciding body, by its code; absent where the rules name none
 */
@Revision("1")
public record SavingsUseAmended(
        BudgetId budgetId,
        SavingsUseId use,
        SavingsUseContent content,
        VirementClass virementClass,
        RegulationRef rules,
        ResolutionOutcome neededOutcome,
        Role approvedBy,
        @Nullable String body)
        implements BudgetEvent {}
