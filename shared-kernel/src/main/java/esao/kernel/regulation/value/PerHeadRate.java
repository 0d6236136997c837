package esao.kernel.regulation.value;

import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * What one pupil of a level is paid for in a year.
 *
 * @param item what for, by a code of the office, for example {@code teaching}
 * @param level the level, for example {@code primary}
 * @param education the kind of education, for example {@code ordinary}
 * @param perYear how much for one pupil and year
 */
public record PerHeadRate(String item, String level, String education, Money perYear) {

    /**
     * States a rate.
     *
     * @throws IllegalArgumentException if a code is not a plain one, or the rate is larger than an entry may be
     */
    public PerHeadRate {
        Text.code("item", item);
        Text.code("level", level);
        Text.code("education", education);
        if (!Money.LARGEST_ENTRY.covers(perYear)) {
            throw new IllegalArgumentException("perYear must not be more than " + Money.LARGEST_ENTRY);
        }
    }
}
