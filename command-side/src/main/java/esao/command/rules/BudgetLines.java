package esao.command.rules;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import java.util.Set;

/** Which lines budgets have, as their own records say when they are asked for. */
public interface BudgetLines {

    /** The lines of a budget that ever got money or were made; none where there is no budget of that name. */
    Set<LineCode> of(BudgetId budget);
}
