package esao.command.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a statement of GFMIS. Rows with the report's title may stand above it.
 *
 * @param headings the headings, without the spaces around them
 * @param positions where each column stands that the file has
 */
record BalancesHeader(List<String> headings, Map<BalanceColumn, Integer> positions) {

    private static final int LONGEST_SHOWN = 60;

    /** Whether a row is the header row: it names the column of codes. */
    static boolean isIn(Cells cells) {
        return cells.texts().stream()
                .anyMatch(text -> BalanceColumn.of(text)
                        .filter(BalanceColumn.CODE::equals)
                        .isPresent());
    }

    /**
     * Reads a header row and reports everything that is wrong with it.
     *
     * @return the header; absent where the rows under it cannot be understood
     */
    static @Nullable BalancesHeader read(Cells cells, Findings findings) {
        var positions = new EnumMap<BalanceColumn, Integer>(BalanceColumn.class);
        var sound = true;
        for (var position = 0; position < cells.texts().size(); position++) {
            var heading = cells.texts().get(position);
            var column = BalanceColumn.of(heading);
            if (column.isPresent()) {
                if (positions.putIfAbsent(column.get(), position) != null) {
                    findings.add(Finding.of(FindingCode.COLUMN_REPEATED, cells.row(), heading, heading));
                    sound = false;
                }
            } else if (!BalanceColumn.isUnread(heading)) {
                findings.add(Finding.of(FindingCode.COLUMN_UNKNOWN, cells.row(), shorten(heading), shorten(heading)));
            }
        }
        for (var column : BalanceColumn.values()) {
            if (column.required() && !positions.containsKey(column)) {
                findings.add(Finding.of(FindingCode.COLUMN_MISSING, cells.row(), column.first(), ""));
                sound = false;
            }
        }
        return sound ? new BalancesHeader(cells.texts(), positions) : null;
    }

    static String shorten(String text) {
        var shown = Cells.shown(text);
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The text of a column; empty where the file has no such column. */
    String text(Cells cells, BalanceColumn column) {
        var position = positions.get(column);
        return position == null ? "" : cells.texts().get(position);
    }

    /** What the file calls a column. */
    String heading(BalanceColumn column) {
        var position = positions.get(column);
        return position == null ? column.first() : headings.get(position);
    }
}
