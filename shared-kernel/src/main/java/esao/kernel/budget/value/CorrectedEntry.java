package esao.kernel.budget.value;

import esao.kernel.text.Text;

/**
 * What a correction corrects: a thing, and the very entry about it that was wrong.
 *
 * @param kind what the thing is
 * @param id its name: that of the commitment, or of the payment
 * @param version the number, from 0, that the wrong entry has in the stream of the budget; the timeline gives it
 */
public record CorrectedEntry(Kind kind, String id, long version) {

    /** What may stand corrected. */
    public enum Kind {
        /** What is left of a commitment. */
        COMMITMENT,
        /** A payment, by a disbursement or out of an advance, less what came back of it. */
        PAYMENT
    }

    /**
     * Names an entry.
     *
     * @throws IllegalArgumentException if the name is not a plain code, or the number is below zero
     */
    public CorrectedEntry {
        Text.code("id", id);
        if (version < 0) {
            throw new IllegalArgumentException("The entries of a budget are numbered from 0");
        }
    }
}
