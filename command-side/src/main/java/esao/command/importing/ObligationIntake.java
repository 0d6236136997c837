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
 * own under the same name; so rows of one description whose years rise are one obligation.
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
    private String nameHeading = "";
    private int leftOut;
    private int ofOneYear;

    ObligationIntake(Findings findings) {
        this.findings = findings;
        this.codes = new CodesOfRows(findings);
        this.total = new Total(findings);
    }

    /** An obligation that may get more instalments. */
    private record Growing(LineCode code, LineDescription description, List<Instalment> instalments) {

        boolean goesOn(LineDescription next, FiscalYear year) {
            return description.equals(next) && instalments.getLast().year().compareTo(year) < 0;
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
            return;
        }
        row.findings().forEach(findings::add);
        var line = row.line();
        if (codes.isNew(row, ignored -> {}) && line != null && row.year() != null) {
            var instalment = new Instalment(row.year(), line.amount());
            total.add(line.amount().satang());
            years.add(row.year(), line.amount().satang());
            put(row.number(), line.line(), line.description(), instalment);
        }
    }

    private void put(int row, LineCode code, LineDescription description, Instalment instalment) {
        if (!obligations.isEmpty() && obligations.getLast().goesOn(description, instalment.year())) {
            var instalments = obligations.getLast().instalments();
            instalments.add(instalment);
            if (instalments.size() == MOST_INSTALMENTS + 1) {
                findings.add(Finding.of(FindingCode.INSTALMENTS_TOO_MANY, row, nameHeading, description.name()));
            }
            return;
        }
        if (!known.add(description)) {
            findings.add(Finding.of(FindingCode.OBLIGATION_NAMED_AGAIN, row, nameHeading, description.name()));
        }
        obligations.add(new Growing(code, description, new ArrayList<>(List.of(instalment))));
        if (obligations.size() == MOST + 1) {
            findings.add(Finding.of(FindingCode.OBLIGATIONS_TOO_MANY, row, "", ""));
        }
    }

    @Override
    public void leaveOut() {
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
