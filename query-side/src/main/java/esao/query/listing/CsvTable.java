package esao.query.listing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Writes items as CSV: RFC 4180, UTF-8 with a byte order mark so that a spreadsheet sees the Thai, and no cell that a
 * spreadsheet would take for a formula.
 */
final class CsvTable<V> {

    static final MediaType MEDIA_TYPE = new MediaType("text", "csv");

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** What makes a spreadsheet compute a cell instead of showing it, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private final List<Column<V>> columns;

    CsvTable(Writer out, List<Column<V>> columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Writes the headings, in Thai and English. */
    void head() {
        write(BYTE_ORDER_MARK
                + columns.stream()
                        .map(column -> quoted(column.thai() + " / " + column.english()))
                        .collect(Collectors.joining(",")));
        write(LINE_END);
    }

    /** Writes one item. */
    void row(V item) {
        write(columns.stream().map(column -> cell(column.value().apply(item))).collect(Collectors.joining(",")));
        write(LINE_END);
    }

    private void write(String text) {
        try {
            out.write(text);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** A number stays a number; everything else is text, and guarded. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Collection<?> values ->
                guarded(values.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            default -> guarded(value.toString());
        };
    }

    private static String guarded(String text) {
        return quoted(!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\r' || unit == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
