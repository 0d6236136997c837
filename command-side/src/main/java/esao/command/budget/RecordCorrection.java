package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.CorrectedEntry;
import esao.kernel.budget.value.CorrectionId;
import esao.kernel.budget.value.Posting;
import esao.kernel.provenance.Basis;

/**
 * Puts right what a commitment or a payment was wrongly recorded as.
 *
 * @param entry what is corrected, and the entry about it that was wrong
 * @param from where it stands now; for a payment, less what came back of it
 * @param to where it belongs
 */
public record RecordCorrection(
        BudgetId budgetId, Basis basis, CorrectionId correctionId, CorrectedEntry entry, Posting from, Posting to)
        implements BudgetCommand {}
