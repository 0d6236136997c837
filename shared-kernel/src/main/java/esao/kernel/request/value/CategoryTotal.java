package esao.kernel.request.value;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.money.Money;

/**
 * What was asked and accepted in one category, beside its ceiling.
 *
 * @param category which of the five categories
 * @param requested what the schools asked for
 * @param accepted what of it was accepted
 * @param aboveCeiling what of the accepted stands above the ceiling by name
 * @param ceiling the ceiling of the framework for the year; zero where it has none
 */
public record CategoryTotal(
        ExpenditureCategory category, Money requested, Money accepted, Money aboveCeiling, Money ceiling) {

    /**
     * States a total.
     *
     * @throws IllegalArgumentException if more is accepted than was asked, if more stands above the ceiling than is
     *     accepted, or if the rest does not fit the ceiling
     */
    public CategoryTotal {
        if (!requested.covers(accepted)) {
            throw new IllegalArgumentException("accepted must not be more than requested");
        }
        if (!accepted.covers(aboveCeiling)) {
            throw new IllegalArgumentException("aboveCeiling must not be more than accepted");
        }
        if (!ceiling.covers(accepted.minus(aboveCeiling))) {
            throw new IllegalArgumentException("what does not stand above the ceiling must fit it");
        }
    }
}
