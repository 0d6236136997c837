package esao.command.importing;

import esao.kernel.calendar.FiscalYear;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows and their money by fiscal year. */
final class YearShares {

    private final Map<FiscalYear, YearShare> shares = new TreeMap<>();

    void add(FiscalYear year, long satang) {
        shares.merge(
                year,
                new YearShare(year.year(), 1, satang),
                (sum, one) -> new YearShare(
                        year.year(), sum.rows() + 1, sumWithinRange(sum.totalSatang(), one.totalSatang())));
    }

    /** Takes back a row; a year of which none is left is gone. */
    void withdraw(FiscalYear year, long satang) {
        shares.computeIfPresent(
                year,
                (ignored, sum) -> sum.rows() == 1
                        ? null
                        : new YearShare(year.year(), sum.rows() - 1, sumWithinRange(sum.totalSatang(), -satang)));
    }

    /** The earliest year first. */
    List<YearShare> all() {
        return List.copyOf(shares.values());
    }

    /** A sum that stays at the end of the range once it gets there; no budget comes near. */
    static long sumWithinRange(long sum, long satang) {
        return sum == Long.MAX_VALUE || satang > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + satang;
    }
}
