package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.calendar.FiscalYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a notice together: takes those of the budget's year and counts the others. */
final class Intake implements RowIntake {

    private final FiscalYear budgetYear;
    private final Findings findings;
    private final CodesOfRows codes;
    private final List<NoticeLine> lines = new ArrayList<>();
    private final YearShares otherYears = new YearShares();
    private final Total total;
    private int leftOut;

    Intake(FiscalYear budgetYear, Findings findings) {
        this.budgetYear = budgetYear;
        this.findings = findings;
        this.codes = new CodesOfRows(findings);
        this.total = new Total(findings);
    }

    @Override
    public void begin(Header header) {
        codes.begin(header);
    }

    @Override
    public void leaveOut() {
        leftOut++;
    }

    @Override
    public void take(ReadRow row) {
        if (!isWanted(row)) {
            count(row);
            return;
        }
        row.findings().forEach(findings::add);
        if (codes.isNew(row, this::withdraw) && row.line() != null) {
            lines.add(row.line());
            total.add(row.line().amount().satang());
        }
    }

    /** Whether a row belongs to the budget's year; one whose year cannot be read does. */
    @Override
    public boolean isWanted(ReadRow row) {
        return row.year() == null || row.year().equals(budgetYear);
    }

    private void count(ReadRow row) {
        row.findings().forEach(findings::addWarning);
        var year = row.year() == null ? budgetYear : row.year();
        otherYears.add(year, row.amount() == null ? 0 : row.amount().satang());
    }

    private void withdraw(ReadRow row) {
        if (row.line() != null) {
            total.withdraw(row.line().amount().satang());
        }
    }

    @Override
    public boolean hasElsewhere(LineCode code, int row) {
        return codes.hasElsewhere(code, row);
    }

    @Override
    public void finish(@Nullable Long expectedTotalSatang) {
        total.finish(expectedTotalSatang);
    }

    int taken() {
        return total.rows();
    }

    int leftOut() {
        return leftOut;
    }

    long totalSatang() {
        return total.satang();
    }

    List<NoticeLine> lines() {
        return lines;
    }

    /** The rows of other years, the earliest year first. */
    List<YearShare> otherYears() {
        return otherYears.all();
    }
}
