package esao.command.importing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with one row: at most one defect in a cell, the first that was met. */
final class RowFindings {

    private final Header header;
    private final Cells cells;
    private final List<Finding> all = new ArrayList<>(0);
    private boolean clear = true;

    RowFindings(Header header, Cells cells) {
        this.header = header;
        this.cells = cells;
    }

    void add(FindingCode code, int position) {
        add(code, position, null);
    }

    void add(FindingCode code, int position, @Nullable String suggestion) {
        var heading = header.headings().get(position);
        if (!code.isWarning() && hasDefect(heading)) {
            return;
        }
        all.add(Finding.of(
                        code,
                        cells.row(),
                        heading,
                        Cells.shown(cells.originals().get(position)))
                .ofCorrected(cells.corrected(position))
                .suggesting(suggestion));
        clear &= code.isWarning();
    }

    private boolean hasDefect(String heading) {
        return all.stream()
                .anyMatch(finding ->
                        !finding.code().isWarning() && finding.column().equals(heading));
    }

    /** Whether nothing stands against the row. */
    boolean areClear() {
        return clear;
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
