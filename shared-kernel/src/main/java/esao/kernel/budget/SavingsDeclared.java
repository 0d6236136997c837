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
        implements BudgetEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if more is taken from what was released than there is in all, or anything where
     *     there is no recipient to take it from
     */
    public SavingsDeclared {
        if (!amount.covers(takenFromReleased)) {
            throw new IllegalArgumentException("%s cannot be a part of %s".formatted(takenFromReleased, amount));
        }
        if (recipient == null && !takenFromReleased.equals(Money.ZERO)) {
            throw new IllegalArgumentException("What was never allocated cannot have been released");
        }
    }
}
