package esao.command.budget.importing;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts rows together: takes those of the budget's year, counts the others, and finds what only shows among rows. */
final class Intake {

    private final FiscalYear budgetYear;
    private final String codeHeading;
    private final Findings findings;
    private final List<NoticeLine> lines = new ArrayList<>();
    private final Map<LineCode, FirstRow> firstRows = new HashMap<>();
    private final Map<FiscalYear, ImportReport.YearShare> otherYears = new TreeMap<>();
    private int taken;
    private int leftOut;
    private long totalSatang;

    Intake(FiscalYear budgetYear, String codeHeading, Findings findings) {
        this.budgetYear = budgetYear;
        this.codeHeading = codeHeading;
        this.findings = findings;
    }

    /** The first row of a code, as it may have to be found fault with once a second one comes. */
    private static final class FirstRow {

        private final int number;
        private final @Nullable NoticeLine line;
        private boolean repeated;

        FirstRow(ReadRow row) {
            this.number = row.number();
            this.line = row.line();
        }
    }

    void leaveOut() {
        leftOut++;
    }

    void take(ReadRow row) {
        if (isOfOtherYear(row)) {
            count(row);
            return;
        }
        row.findings().forEach(findings::add);
        var code = row.code();
        var first = code == null ? null : firstRows.putIfAbsent(code, new FirstRow(row));
        if (first != null) {
            reportRepeated(first, row);
        } else if (row.line() != null) {
            lines.add(row.line());
            taken++;
            add(row.line().amount().satang());
        }
    }

    /** Whether a row belongs to another year; one whose year cannot be read does not. */
    boolean isOfOtherYear(ReadRow row) {
        return row.year() != null && !row.year().equals(budgetYear);
    }

    private void count(ReadRow row) {
        row.findings().forEach(findings::addWarning);
        var year = row.year() == null ? budgetYear : row.year();
        var satang = row.amount() == null ? 0 : row.amount().satang();
        otherYears.merge(
                year,
                new ImportReport.YearShare(year.year(), 1, satang),
                (sum, one) -> new ImportReport.YearShare(
                        year.year(), sum.rows() + 1, sumWithinRange(sum.totalSatang(), one.totalSatang())));
    }

    private void reportRepeated(FirstRow first, ReadRow second) {
        var code = second.code() == null ? "" : second.code().value();
        if (!first.repeated) {
            first.repeated = true;
            findings.add(Finding.of(FindingCode.LINE_REPEATED, first.number, codeHeading, code));
            if (first.line != null) {
                taken--;
                add(-first.line.amount().satang());
            }
        }
        findings.add(Finding.of(FindingCode.LINE_REPEATED, second.number(), codeHeading, code));
    }

    private void add(long satang) {
        totalSatang = sumWithinRange(totalSatang, satang);
    }

    /** A sum that stays at the end of the range once it gets there; no budget comes near. */
    private static long sumWithinRange(long sum, long satang) {
        return sum == Long.MAX_VALUE || satang > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + satang;
    }

    /** Whether a code stands in another row than the one of that number. */
    boolean hasElsewhere(LineCode code, int row) {
        var first = firstRows.get(code);
        return first != null && (first.number != row || first.repeated);
    }

    /** Looks at what only shows once all rows are read. */
    void finish(@Nullable Long expectedTotalSatang) {
        if (totalSatang > Money.LARGEST_ENTRY.satang()) {
            findings.add(whole(FindingCode.TOTAL_TOO_LARGE, totalSatang));
        }
        if (findings.defectCount() == 0 && taken == 0) {
            findings.add(Finding.of(FindingCode.NOTHING_TO_TAKE, 0, "", ""));
        }
        // While an amount is open the sum is too; it is compared once everything else is settled.
        if (findings.defectCount() == 0 && expectedTotalSatang != null && expectedTotalSatang != totalSatang) {
            findings.add(whole(FindingCode.TOTAL_MISMATCH, totalSatang));
        }
    }

    private static Finding whole(FindingCode code, long satang) {
        return Finding.of(code, 0, "", Long.toString(satang));
    }

    int taken() {
        return taken;
    }

    int leftOut() {
        return leftOut;
    }

    long totalSatang() {
        return totalSatang;
    }

    List<NoticeLine> lines() {
        return lines;
    }

    /** The rows of other years, the earliest year first. */
    List<ImportReport.YearShare> otherYears() {
        return List.copyOf(otherYears.values());
    }
}
