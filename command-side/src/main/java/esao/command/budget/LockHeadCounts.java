package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.provenance.Basis;

/**
 * Takes over the counts of pupils of a round for allocations.
 *
 * @param roundId the round of counting
 * @param hash the digest of the counts, as the round was locked with
 * @param counts the counts
 */
public record LockHeadCounts(
        BudgetId budgetId, Basis basis, HeadCountRoundId roundId, ContentHash hash, HeadCounts counts)
        implements BudgetCommand {}
