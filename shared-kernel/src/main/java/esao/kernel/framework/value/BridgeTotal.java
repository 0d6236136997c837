package esao.kernel.framework.value;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * One row of the bridge between two frameworks, amounts in satang: opening + policy + volume + price + correction =
 * closing.
 *
 * @param year the fiscal year
 * @param category which of the five categories
 * @param openingSatang what the framework before estimated
 * @param policySatang what changed because something else is done
 * @param volumeSatang what changed because of quantities
 * @param priceSatang what changed because of prices
 * @param correctionSatang what changed because the estimate before was wrong
 * @param closingSatang what is estimated now
 */
public record BridgeTotal(
        FiscalYear year,
        ExpenditureCategory category,
        long openingSatang,
        long policySatang,
        long volumeSatang,
        long priceSatang,
        long correctionSatang,
        long closingSatang) {

    /**
     * States a row.
     *
     * @throws IllegalArgumentException if it does not add up
     */
    public BridgeTotal {
        var sum = Stream.of(openingSatang, policySatang, volumeSatang, priceSatang, correctionSatang)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, BigInteger::add);
        if (!sum.equals(BigInteger.valueOf(closingSatang))) {
            throw new IllegalArgumentException("A row of the bridge must add up to its closing amount");
        }
    }
}
