package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import esao.kernel.budget.value.LineCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts corrections into the rows they name.
 *
 * <p>A correction is used only where row, column and original text are those of the file, and only for a cell in which
 * something was found, of a row that is taken: nobody can change a sound figure by it.
 */
final class Settlement {

    private final Corrections corrections;
    private final RowReader rows;
    private final Header header;
    private final RowIntake intake;
    private final Findings findings;
    private final List<ImportCorrection> used = new ArrayList<>();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final Map<LineCode, Integer> codesBefore = new HashMap<>();

    Settlement(Corrections corrections, RowReader rows, Header header, RowIntake intake, Findings findings) {
        this.corrections = corrections;
        this.rows = rows;
        this.header = header;
        this.intake = intake;
        this.findings = findings;
    }

    /** A correction of a code that is sound by itself; it is needed where another row has the same code. */
    private record Doubtful(LineCode code, ImportCorrection correction) {}

    /** Takes a row as it is to be. */
    void take(Cells cells) {
        var named = corrections.take(cells.row());
        var before = rows.read(cells);
        if (named.isEmpty()) {
            intake.take(before);
            return;
        }
        var good = named.stream()
                .filter(correction -> isGood(correction, cells, before))
                .toList();
        if (good.isEmpty()) {
            intake.take(before);
        } else {
            settle(cells, before, good);
        }
    }

    private boolean isGood(ImportCorrection correction, Cells cells, ReadRow before) {
        if (!matches(correction, cells)) {
            findings.add(Corrections.finding(FindingCode.CORRECTION_UNMATCHED, correction));
            return false;
        }
        var fits = intake.isWanted(before) && (isReported(correction, before) || isCode(correction, before));
        if (!fits) {
            findings.add(Corrections.finding(FindingCode.CORRECTION_UNNEEDED, correction));
        }
        return fits;
    }

    private boolean matches(ImportCorrection correction, Cells cells) {
        var position = header.headings().indexOf(correction.column());
        return position >= 0
                && position < cells.originals().size()
                && Cells.shown(cells.originals().get(position)).equals(correction.original());
    }

    /**
     * Whether a defect was found in that very cell, or of the two cells that cannot both be filled. A warning lets a
     * text be corrected, but neither an amount nor the row taken away: those are sound.
     */
    private boolean isReported(ImportCorrection correction, ReadRow before) {
        return before.findings().stream()
                .filter(finding -> !finding.code().isWarning()
                        || (finding.code() != FindingCode.AMOUNT_ZERO && !Corrections.leavesOut(correction)))
                .anyMatch(finding -> finding.column().equals(correction.column())
                        || (finding.code() == FindingCode.OUTPUT_AND_PROJECT
                                && header.isHeading(Column.OUTPUT, correction.column())));
    }

    private boolean isCode(ImportCorrection correction, ReadRow before) {
        return before.code() != null && header.isHeading(Column.LINE, correction.column());
    }

    private void settle(Cells cells, ReadRow before, List<ImportCorrection> good) {
        if (before.code() != null) {
            codesBefore.merge(before.code(), 1, Integer::sum);
            for (var correction : good) {
                if (!isReported(correction, before)) {
                    doubtful.add(new Doubtful(before.code(), correction));
                }
            }
        }
        used.addAll(good);
        if (good.stream().anyMatch(Corrections::leavesOut)) {
            intake.leaveOut();
        } else {
            intake.take(rows.read(corrected(cells, good)));
        }
    }

    private Cells corrected(Cells cells, List<ImportCorrection> good) {
        var texts = new ArrayList<>(cells.texts());
        for (var correction : good) {
            var text = correction.corrected() == null ? "" : correction.corrected();
            texts.set(header.headings().indexOf(correction.column()), text.strip());
        }
        return new Cells(cells.row(), List.copyOf(texts), cells.originals());
    }

    /** Looks at the corrections that only the whole file can judge, and at those that found no row. */
    void finish() {
        for (var one : doubtful) {
            var othersBefore = codesBefore.getOrDefault(one.code(), 0) - 1;
            if (othersBefore == 0
                    && !intake.hasElsewhere(one.code(), one.correction().row())) {
                findings.add(Corrections.finding(FindingCode.CORRECTION_UNNEEDED, one.correction()));
            }
        }
        corrections.left().forEach(one -> findings.add(Corrections.finding(FindingCode.CORRECTION_UNMATCHED, one)));
    }

    /** The corrections that were used. */
    List<ImportCorrection> used() {
        return List.copyOf(used);
    }
}
