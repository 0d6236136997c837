package esao.kernel.budget;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.money.Money;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Money of an ended purpose was declared left over and is kept apart until it is used or returned.
 *
 * @param savings the declaration
 * @param line the line
 * @param recipient whose allocation it is taken back from; absent where the money was not allocated
 * @param amount how much
 * @param takenFromReleased the part of it that had already been released to the recipient
 * @param cause how the purpose ended
 */
@Revision("1")
public record SavingsDeclared(
        BudgetId budgetId,
        SavingsId savings,
        LineCode line,
        @Nullable Recipient recipient,
        Money amount,
        Money takenFromReleased,
        SavingsCause cause)
        implements BudgetEvent {}
