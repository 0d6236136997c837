package esao.kernel.framework.value;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;

/**
 * What a change of policy is thought to cost or save.
 *
 * @param year the fiscal year
 * @param category which of the five categories
 * @param deltaSatang how much more (or, below zero, less) in satang
 */
public record PolicyEffect(FiscalYear year, ExpenditureCategory category, long deltaSatang) {

    /**
     * States an effect.
     *
     * @throws IllegalArgumentException if it is nothing, or more than one entry may carry
     */
    public PolicyEffect {
        if (deltaSatang == 0 || deltaSatang == Long.MIN_VALUE || Math.abs(deltaSatang) > Money.LARGEST_ENTRY.satang()) {
            throw new IllegalArgumentException(
                    "deltaSatang must not be zero, and at most %d either way".formatted(Money.LARGEST_ENTRY.satang()));
        }
    }
}
