package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Changes a use of savings before any consent, and lays it before the deciding body so. Where the body endorsed other
 * figures, it must become exactly what was endorsed, and is endorsed at once by that resolution.
 *
 * @param content what is asked now
 * @param layAnew sets aside what the body endorsed, so that any content may be laid before it anew; absent means no
 */
public record AmendSavingsUse(
        BudgetId budgetId,
        Basis basis,
        SavingsUseId savingsUseId,
        SavingsUseContent content,
        @Nullable Boolean layAnew) implements BudgetCommand {

    /** Whether it is to be laid before the body anew. */
    boolean laysAnew() {
        return Boolean.TRUE.equals(layAnew);
    }
}
