package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.Instalment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts instalments together. In the printed budget the years of an obligation follow each other, each on a row of its
 * own under the same name; so rows of one description whose years rise, with no other row between, are one obligation.
 */
final class ObligationIntake implements RowIntake {

    private static final int MOST = 2_000;
    private static final int MOST_INSTALMENTS = 30;

    private final Findings findings;
    private final CodesOfRows codes;
    private final Total total;
    private final YearShares years = new YearShares();
    private final Set<LineDescription> known = new HashSet<>();
    private final List<Growing> obligations = new ArrayList<>();

    /** The obligation to which the next row may belong. */
    private @Nullable Growing open;

    private String nameHeading = "";
    private int leftOut;
    private int ofOneYear;

    ObligationIntake(Findings findings) {
        this.findings = findings;
        this.codes = new CodesOfRows(findings);
        this.total = new Total(findings);
    }

    /** An obligation that may get more instalments. */
    private record Growing(
            LineCode code, LineDescription description, List<Integer> rows, List<Instalment> instalments) {

        boolean goesOn(LineDescription next, FiscalYear year) {
            return description.equals(next) && instalments.getLast().year().compareTo(year) < 0;
        }

        void add(int row, Instalment instalment) {
            rows.add(row);
            instalments.add(instalment);
        }

        void remove(int row) {
            var index = rows.indexOf(row);
            if (index >= 0) {
                rows.remove(/* index */ index);
                instalments.remove(index);
            }
        }
    }

    @Override
    public void begin(Header header) {
        codes.begin(header);
        nameHeading = header.heading(Column.NAME);
    }

    @Override
    public boolean isWanted(ReadRow row) {
        return row.obliged();
    }

    @Override
    public void take(ReadRow row) {
        if (!isWanted(row)) {
            row.findings().forEach(findings::addWarning);
            ofOneYear++;
            open = null;
            return;
        }
        row.findings().forEach(findings::add);
        var line = row.line();
        if (codes.isNew(row, this::withdraw) && line != null && row.year() != null) {
            var instalment = new Instalment(row.year(), line.amount());
            total.add(line.amount().satang());
            years.add(row.year(), line.amount().satang());
            put(row.number(), line.line(), line.description(), instalment);
        } else {
            open = null;
        }
    }

    /** Takes back a row whose code came a second time, so that what is shown is what could be taken. */
    private void withdraw(ReadRow row) {
        var line = row.line();
        if (line == null || row.year() == null) {
            return;
        }
        total.withdraw(line.amount().satang());
        years.withdraw(row.year(), line.amount().satang());
        obligations.forEach(obligation -> obligation.remove(row.number()));
        obligations.removeIf(obligation -> obligation.instalments().isEmpty());
    }

    private void put(int row, LineCode code, LineDescription description, Instalment instalment) {
        if (open != null && open.goesOn(description, instalment.year())) {
            open.add(row, instalment);
            if (open.instalments().size() == MOST_INSTALMENTS + 1) {
                findings.add(Finding.of(FindingCode.INSTALMENTS_TOO_MANY, row, nameHeading, description.name()));
            }
            return;
        }
        if (!known.add(description)) {
            findings.add(Finding.of(FindingCode.OBLIGATION_NAMED_AGAIN, row, nameHeading, description.name()));
        }
        open = new Growing(code, description, new ArrayList<>(), new ArrayList<>());
        open.add(row, instalment);
        obligations.add(open);
        if (obligations.size() == MOST + 1) {
            findings.add(Finding.of(FindingCode.OBLIGATIONS_TOO_MANY, row, "", ""));
        }
    }

    @Override
    public void leaveOut() {
        open = null;
        leftOut++;
    }

    @Override
    public boolean hasElsewhere(LineCode code, int row) {
        return codes.hasElsewhere(code, row);
    }

    @Override
    public void finish(@Nullable Long expectedTotalSatang) {
        total.finish(expectedTotalSatang);
    }

    List<ObligationOfFile> obligations() {
        return obligations.stream()
                .map(one -> new ObligationOfFile(one.code(), one.description(), one.instalments()))
                .toList();
    }

    /** What was found, in a file of so many rows. */
    ObligationReport report(int rows, @Nullable Long expectedTotalSatang) {
        return new ObligationReport(
                rows,
                total.rows(),
                leftOut,
                ofOneYear,
                obligations.size(),
                years.all(),
                total.satang(),
                expectedTotalSatang,
                findings.defectCount(),
                findings.defects(),
                findings.warningCount(),
                findings.warnings());
    }
}
