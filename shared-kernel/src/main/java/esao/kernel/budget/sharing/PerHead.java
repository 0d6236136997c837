package esao.kernel.budget.sharing;

import esao.kernel.text.Text;

/**
 * Pays so much for each pupil, at the rates in force on the day of the proposal.
 *
 * @param item what for, by the code the rates have for it
 * @param term which of the parts in which the year is paid, from 1
 */
public record PerHead(String item, int term) {

    private static final int LAST_TERM = 4;

    /**
     * States it.
     *
     * @throws IllegalArgumentException if the item is not a plain code, or the term is none of 1 to 4
     */
    public PerHead {
        Text.code("item", item);
        if (term < 1 || term > LAST_TERM) {
            throw new IllegalArgumentException("term must be 1 to %d, not %d".formatted(LAST_TERM, term));
        }
    }
}
