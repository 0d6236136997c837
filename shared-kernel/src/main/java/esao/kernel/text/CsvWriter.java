package esao.kernel.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as CSV: RFC 4180, with a byte order mark so that a spreadsheet sees the Thai where it is written in
 * UTF-8, and no cell that a spreadsheet would take for a formula.
 */
public final class CsvWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    /** What makes a spreadsheet compute a cell instead of showing it, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private final UnaryOperator<String> guard;

    /** Writes; what would be a formula has an apostrophe in front. */
    public CsvWriter(Writer out) {
        this(out, text -> !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text);
    }

    /**
     * Writes for a reader that needs another guard.
     *
     * @param guard makes a text one that is no formula
     */
    public CsvWriter(Writer out, UnaryOperator<String> guard) {
        this.out = out;
        this.guard = guard;
    }

    /**
     * Writes the headings, which begin the file.
     *
     * @throws UncheckedIOException if they cannot be written
     */
    public void head(List<String> headings) {
        write(BYTE_ORDER_MARK, headings.stream());
    }

    /**
     * Writes a row. A number stays a number, nothing is an empty cell, several values stand in one with a blank between
     * them; all but numbers is text, and guarded.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    public void row(Stream<? extends @Nullable Object> values) {
        write("", values.map(this::text));
    }

    private String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number.toString();
            case Collection<?> values ->
                guard.apply(values.stream().map(String::valueOf).collect(Collectors.joining(" ")));
            default -> guard.apply(value.toString());
        };
    }

    private void write(String before, Stream<String> cells) {
        try {
            out.write(cells.map(CsvWriter::quoted).collect(Collectors.joining(",", before, LINE_END)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String quoted(String text) {
        var plain = text.chars().noneMatch(unit -> unit == '"' || unit == ',' || unit == '\r' || unit == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
