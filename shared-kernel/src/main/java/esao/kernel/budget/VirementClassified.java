package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.SpendingNature;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationRef;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The class of a virement was found by the dated rules, and with it who has to consent.
 *
 * @param virement the virement
 * @param hash the digest of the content classified
 * @param virementClass the class
 * @param natures what targets are to be spent on, where that can matter
 * @param rules the version of the rules
 * @param neededOutcome what the deciding body has to resolve
 * @param approvedBy in which capacity somebody approves it then
 * @param body the deciding body, by its code; absent where the rules name none
 */
@Revision("1")
public record VirementClassified(
        BudgetId budgetId,
        VirementId virement,
        ContentHash hash,
        VirementClass virementClass,
        List<SpendingNature> natures,
        RegulationRef rules,
        ResolutionOutcome neededOutcome,
        Role approvedBy,
        @Nullable String body)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the body is not a plain code
     */
    public VirementClassified {
        natures = List.copyOf(natures);
        if (body != null) {
            Text.code("body", body);
        }
    }
}
