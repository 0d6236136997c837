package esao.command.framework;

import esao.kernel.budget.value.CanonicalForm;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.money.Money;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is estimated, and how it became so since the edition before. Amounts in satang.
 *
 * @param amountSatang the estimate now
 * @param policySatang how much of it came by policy, likewise the others
 */
record Bridge(long amountSatang, long policySatang, long volumeSatang, long priceSatang, long correctionSatang) {

    static final Bridge NOTHING = new Bridge(0, 0, 0, 0, 0);

    /** Changes the estimate, for a cause or, where there is nothing to compare with, for none. */
    Bridge plus(@Nullable ChangeCause cause, long deltaSatang) {
        return new Bridge(
                Math.addExact(amountSatang, deltaSatang),
                add(policySatang, cause == ChangeCause.POLICY, deltaSatang),
                add(volumeSatang, cause == ChangeCause.VOLUME, deltaSatang),
                add(priceSatang, cause == ChangeCause.PRICE, deltaSatang),
                add(correctionSatang, cause == ChangeCause.CORRECTION, deltaSatang));
    }

    /** Whether every figure stays so small that no later change can leave the range. */
    boolean isSound() {
        return Stream.of(amountSatang, policySatang, volumeSatang, priceSatang, correctionSatang)
                .allMatch(satang -> Math.abs(satang) <= Money.LARGEST_ENTRY.satang());
    }

    /** As the beginning of the next edition. */
    Bridge rolled() {
        return new Bridge(amountSatang, 0, 0, 0, 0);
    }

    BridgeTotal total(FiscalYear year, ExpenditureCategory category) {
        return new BridgeTotal(
                year,
                category,
                amountSatang - policySatang - volumeSatang - priceSatang - correctionSatang,
                policySatang,
                volumeSatang,
                priceSatang,
                correctionSatang,
                amountSatang);
    }

    /** Writes the rows between two editions. */
    static void write(CanonicalForm form, List<BridgeTotal> rows) {
        form.field("bridge", rows.size());
        rows.forEach(row -> form.field("year", row.year())
                .field("category", row.category())
                .field("openingSatang", row.openingSatang())
                .field("policySatang", row.policySatang())
                .field("volumeSatang", row.volumeSatang())
                .field("priceSatang", row.priceSatang())
                .field("correctionSatang", row.correctionSatang())
                .field("closingSatang", row.closingSatang()));
    }

    private static long add(long satang, boolean here, long deltaSatang) {
        return here ? Math.addExact(satang, deltaSatang) : satang;
    }
}
