package esao.command.importing;

import esao.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** The rows taken and their money together. */
final class Total {

    private final Findings findings;
    private int rows;
    private long satang;

    Total(Findings findings) {
        this.findings = findings;
    }

    void add(long amount) {
        rows++;
        satang = YearShares.sumWithinRange(satang, amount);
    }

    void withdraw(long amount) {
        rows--;
        satang = YearShares.sumWithinRange(satang, -amount);
    }

    /** Looks at what only shows once all rows are read. */
    void finish(@Nullable Long expectedSatang) {
        if (satang > Money.LARGEST_ENTRY.satang()) {
            findings.add(whole(FindingCode.TOTAL_TOO_LARGE));
        }
        if (findings.defectCount() == 0 && rows == 0) {
            findings.add(Finding.of(FindingCode.NOTHING_TO_TAKE, 0, "", ""));
        }
        // While an amount is open the sum is too; it is compared once everything else is settled.
        if (findings.defectCount() == 0 && expectedSatang != null && expectedSatang != satang) {
            findings.add(whole(FindingCode.TOTAL_MISMATCH));
        }
    }

    private Finding whole(FindingCode code) {
        return Finding.of(code, 0, "", Long.toString(satang));
    }

    int rows() {
        return rows;
    }

    long satang() {
        return satang;
    }
}
