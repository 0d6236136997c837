package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Changes a proposal before any consent; a submission made before becomes void. Where the deciding body endorsed other
 * figures, it must become exactly what was endorsed.
 *
 * @param content what is proposed now
 * @param layAnew sets aside what the body endorsed, so that any content may be laid before it anew; absent means no
 */
public record AmendVirement(
        BudgetId budgetId,
        Basis basis,
        VirementId virementId,
        VirementContent content,
        @Nullable Boolean layAnew) implements BudgetCommand {

    /** Whether it is to be laid before the body anew. */
    boolean laysAnew() {
        return Boolean.TRUE.equals(layAnew);
    }
}
