package esao.kernel.budget.sharing;

import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * The rate at which the pupils of a level were counted.
 *
 * @param level the level
 * @param education the kind of education
 * @param perYear what one of them is paid for in a year
 * @param ofTerm what of it falls into the term
 */
public record RateUsed(String level, String education, Money perYear, Money ofTerm) {

    /**
     * States a rate.
     *
     * @throws IllegalArgumentException if a code is not a plain one, or a term has more than the year
     */
    public RateUsed {
        Text.code("level", level);
        Text.code("education", education);
        if (!perYear.covers(ofTerm)) {
            throw new IllegalArgumentException("ofTerm must be no more than perYear");
        }
    }

    LevelKey key() {
        return new LevelKey(level, education);
    }
}
