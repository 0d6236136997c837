package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;

/**
 * Declared savings went back to the line, free to be allocated.
 *
 * @param savings the declaration
 * @param line the line
 * @param amount how much
 */
@Revision("1")
public record SavingsReturned(BudgetId budgetId, SavingsId savings, LineCode line, Money amount)
        implements BudgetEvent {}
