package esao.command.importing;

import esao.kernel.budget.value.ImportCorrection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The corrections a sender named, by the row they are for. */
final class Corrections {

    private final Map<Integer, List<ImportCorrection>> byRow = new HashMap<>();

    /** Sorts corrections by row; a cell settled twice is reported, and so is a row left out and mended as well. */
    Corrections(List<ImportCorrection> corrections, Findings findings) {
        var cells = new HashSet<Cell>();
        for (var correction : corrections) {
            if (cells.add(new Cell(correction.row(), correction.column()))) {
                byRow.computeIfAbsent(correction.row(), ignored -> new ArrayList<>())
                        .add(correction);
            } else {
                findings.add(finding(FindingCode.CORRECTION_REPEATED, correction));
            }
        }
        byRow.values().stream()
                .filter(row -> row.size() > 1 && row.stream().anyMatch(Corrections::leavesOut))
                .forEach(row -> findings.add(finding(FindingCode.CORRECTION_REPEATED, row.getLast())));
    }

    private record Cell(int row, String column) {}

    static boolean leavesOut(ImportCorrection correction) {
        return correction.corrected() == null;
    }

    static Finding finding(FindingCode code, ImportCorrection correction) {
        return Finding.of(code, correction.row(), correction.column(), correction.original())
                .ofCorrected(correction.corrected());
    }

    /** The corrections of a row, which are not asked for again. */
    List<ImportCorrection> take(int row) {
        var taken = byRow.remove(row);
        return taken == null ? List.of() : taken;
    }

    /** The corrections of rows that were never met. */
    List<ImportCorrection> left() {
        return byRow.values().stream().flatMap(List::stream).toList();
    }
}
