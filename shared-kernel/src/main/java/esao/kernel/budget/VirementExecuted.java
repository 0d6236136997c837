package esao.kernel.budget;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementSource;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The money of an approved virement moved, all of it at once.
 *
 * @param virement the virement
 * @param hash the digest of the content executed, equal to the one endorsed and approved
 * @param sources the items that gave
 * @param targets the items that received
 * @param reportDueOn the last day to report it
 * @param ruleVersion the version of the dated rules by which authority and report day were decided
 */
@Revision("1")
public record VirementExecuted(
        BudgetId budgetId,
        VirementId virement,
        ContentHash hash,
        List<VirementSource> sources,
        List<VirementTarget> targets,
        LocalDate reportDueOn,
        String ruleVersion)
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the version of the rules is not a plain code
     */
    public VirementExecuted {
        Text.code("ruleVersion", ruleVersion);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
