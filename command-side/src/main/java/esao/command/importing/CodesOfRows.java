package esao.command.importing;

import esao.kernel.budget.value.LineCode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The codes of the rows taken, each of which may stand in one row only. */
final class CodesOfRows {

    private final Findings findings;
    private final Map<LineCode, FirstRow> firstRows = new HashMap<>();
    private String heading = "";

    CodesOfRows(Findings findings) {
        this.findings = findings;
    }

    /** The first row of a code, as it may have to be found fault with once a second one comes. */
    private static final class FirstRow {

        private final ReadRow row;
        private boolean repeated;

        FirstRow(ReadRow row) {
            this.row = row;
        }
    }

    void begin(Header header) {
        heading = header.heading(Column.LINE);
    }

    /**
     * Whether the code of a row is a new one, or cannot be read; otherwise both rows are reported.
     *
     * @param withdrawn is given the earlier row, the first time another one has its code
     */
    boolean isNew(ReadRow row, Consumer<ReadRow> withdrawn) {
        var code = row.code();
        var first = code == null ? null : firstRows.putIfAbsent(code, new FirstRow(row));
        if (first == null) {
            return true;
        }
        if (!first.repeated) {
            first.repeated = true;
            report(first.row);
            withdrawn.accept(first.row);
        }
        report(row);
        return false;
    }

    /** Whether a code stands in another row than the one of that number. */
    boolean hasElsewhere(LineCode code, int row) {
        var first = firstRows.get(code);
        return first != null && (first.row.number() != row || first.repeated);
    }

    private void report(ReadRow row) {
        findings.add(Finding.of(FindingCode.LINE_REPEATED, row.number(), heading, shown(row.code())));
    }

    private static String shown(@Nullable LineCode code) {
        return code == null ? "" : code.value();
    }
}
