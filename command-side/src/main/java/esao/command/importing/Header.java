package esao.command.importing;

import esao.kernel.budget.value.FundSource;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The header row of a file: which set of columns it has, and where each column stands.
 *
 * @param headings the headings, without the spaces around them
 */
record Header(Layout layout, List<String> headings, Map<Column, Integer> positions, List<Integer> otherNames) {

    /** Where there is no such column. */
    static final int ABSENT = -1;

    private static final int LONGEST_SHOWN = 60;

    /**
     * Reads a header row and reports everything that is wrong with it.
     *
     * @return the header; absent where the rows under it cannot be understood
     */
    static @Nullable Header read(int row, List<String> headings, @Nullable FundSource fund, Findings findings) {
        var layout = Layout.of(headings);
        if (layout == null) {
            findings.add(Finding.of(FindingCode.HEADER_UNKNOWN, row, "", shorten(String.join(",", headings))));
            return null;
        }
        var missing = layout.required(fund).stream()
                .map(layout.headings()::get)
                .filter(heading -> !headings.contains(heading))
                .sorted()
                .toList();
        missing.forEach(heading -> findings.add(Finding.of(FindingCode.COLUMN_MISSING, row, heading, "")));
        var seen = new HashSet<String>();
        var repeated = false;
        for (var heading : headings) {
            if (!layout.knows(heading)) {
                findings.add(Finding.of(FindingCode.COLUMN_UNKNOWN, row, shorten(heading), shorten(heading)));
            } else if (!seen.add(heading)) {
                findings.add(Finding.of(FindingCode.COLUMN_REPEATED, row, heading, heading));
                repeated = true;
            }
        }
        return missing.isEmpty() && !repeated ? of(layout, headings) : null;
    }

    private static Header of(Layout layout, List<String> headings) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        layout.headings().forEach((column, heading) -> positions.put(column, headings.indexOf(heading)));
        var otherNames = layout.otherNames().stream()
                .map(headings::indexOf)
                .filter(position -> position != ABSENT)
                .toList();
        return new Header(layout, List.copyOf(headings), positions, otherNames);
    }

    /** Where a column stands, from 0; {@link #ABSENT} where the file has none of it. */
    int position(Column column) {
        return positions.getOrDefault(column, ABSENT);
    }

    /** What the file calls a column. */
    String heading(Column column) {
        return headings.get(position(column));
    }

    /** Whether the file calls a column so. */
    boolean isHeading(Column column, String heading) {
        return position(column) != ABSENT && heading(column).equals(heading);
    }

    private static String shorten(String text) {
        var shown = Cells.shown(text);
        return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "…";
    }
}
