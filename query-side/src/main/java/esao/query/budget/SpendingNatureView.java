package esao.query.budget;

import esao.kernel.budget.value.SpendingNature;

/**
 * What a target of a virement is to be spent on, where that can make it special.
 *
 * @param line the target
 * @param kind what it is
 * @param priceSatang what one unit, or the whole, costs
 */
public record SpendingNatureView(String line, String kind, long priceSatang) {

    static SpendingNatureView of(SpendingNature nature) {
        return new SpendingNatureView(
                nature.line().value(), nature.kind().name(), nature.price().satang());
    }
}
