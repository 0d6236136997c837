package esao.command.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Declares money of an ended purpose left over.
 *
 * @param recipient whose allocation it is taken back from; absent where the money was not allocated
 */
public record DeclareSavings(
        BudgetId budgetId,
        Basis basis,
        SavingsId savingsId,
        LineCode line,
        @Nullable Recipient recipient,
        Money amount,
        SavingsCause cause)
        implements BudgetCommand {}
