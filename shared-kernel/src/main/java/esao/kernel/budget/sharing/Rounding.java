package esao.kernel.budget.sharing;

import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * How shares are rounded, and who gets what does not divide.
 *
 * @param unit what is shared in proportion comes in whole numbers of this
 * @param remainderTo who gets the rest
 * @param remainderName that recipient's name as written in the letter
 */
public record Rounding(Money unit, Recipient remainderTo, String remainderName) {

    /** More would leave to one recipient what is meant for all. */
    private static final Money LARGEST_UNIT = Money.ofBaht(10_000);

    /**
     * States it.
     *
     * @throws IllegalArgumentException if the unit is zero or more than 10,000 baht, or the name is not one line
     */
    public Rounding {
        Text.line("remainderName", remainderName, Text.LINE);
        if (unit.equals(Money.ZERO)) {
            throw new IllegalArgumentException("unit must be at least one satang");
        }
        if (!LARGEST_UNIT.covers(unit)) {
            throw new IllegalArgumentException(
                    "unit must be at most %d satang, but is %d".formatted(LARGEST_UNIT.satang(), unit.satang()));
        }
    }
}
