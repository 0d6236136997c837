package esao.command.importing;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV text, one after the other, each with its number; blank ones are counted and passed over. */
final class CsvRows implements AutoCloseable {

    private static final int MOST_COLUMNS = 1_000;

    /** In characters; what is longer is no cell but a quotation mark that was never closed. */
    private static final int LONGEST_RAW_CELL = 1 << 20;

    private static final int LONGEST_RAW_ROW = 4 * LONGEST_RAW_CELL;

    private final CloseableIterator<String[]> rows;
    private final Findings findings;
    private int number;
    private boolean broken;

    CsvRows(Reader text, Findings findings) {
        this.findings = findings;
        var row = StringArrayHandler.of(limits ->
                limits.maxFields(MOST_COLUMNS).maxFieldSize(LONGEST_RAW_CELL).maxRecordSize(LONGEST_RAW_ROW));
        this.rows = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RAW_CELL)
                .build(row, text)
                .iterator();
    }

    /**
     * The next row that is not blank; none at the end of the text, or from where it is no CSV any more.
     *
     * @throws IOException if the text cannot be read from where it is
     */
    @Nullable
    Cells next() throws IOException {
        try {
            while (rows.hasNext()) {
                number++;
                var cells = Cells.of(number, rows.next());
                if (!cells.isBlank()) {
                    return cells;
                }
            }
        } catch (CsvParseException noCsv) {
            broken = true;
            findings.add(Finding.of(FindingCode.CSV_BROKEN, number + 1, "", ""));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        return null;
    }

    /** Whether reading ended before the end of the text. */
    boolean areBroken() {
        return broken;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
