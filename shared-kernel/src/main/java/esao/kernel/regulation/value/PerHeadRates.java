package esao.kernel.regulation.value;

import esao.kernel.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What a pupil is paid for, and in how many parts the year is paid.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#per-head-rates}.
 *
 * @param rates one for each item, level and kind of education
 * @param terms in how many parts, 1 to 4
 * @param termUnit the part of a term is a whole number of this; what is left over goes to the last term
 */
public record PerHeadRates(List<PerHeadRate> rates, int terms, Money termUnit) implements RegulationContent {

    private static final int MOST_TERMS = 4;

    /**
     * States the rates.
     *
     * @throws IllegalArgumentException if there is no rate, a rate is there twice, the terms are none of 1 to 4, or the
     *     unit is zero
     */
    public PerHeadRates {
        rates = Range.items("rates", rates, rate -> List.of(rate.item(), rate.level(), rate.education()));
        Range.require("terms", terms, 1, MOST_TERMS);
        if (termUnit.equals(Money.ZERO)) {
            throw new IllegalArgumentException("termUnit must be more than zero");
        }
    }

    /** The rate of an item, a level and a kind of education; none where there is none. */
    public Optional<PerHeadRate> of(String item, String level, String education) {
        return rates.stream()
                .filter(rate -> rate.item().equals(item)
                        && rate.level().equals(level)
                        && rate.education().equals(education))
                .findFirst();
    }

    /**
     * What of a year's rate is paid in one term; the terms add up to the year, to the satang.
     *
     * @param term the term, from 1
     * @throws IllegalArgumentException if there is no such term
     */
    public Money ofTerm(PerHeadRate rate, int term) {
        Range.require("term", term, 1, terms);
        var units = rate.perYear().satang() / terms / termUnit.satang();
        var part = new Money(units * termUnit.satang());
        return term < terms ? part : new Money(rate.perYear().satang() - part.satang() * (terms - 1));
    }
}
