package esao.command.importing;

import esao.kernel.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one row, without the spaces around their texts.
 *
 * @param row the number of the row, counting the header as row 1
 * @param texts what stands in the cells, after corrections
 * @param originals what stands in the file; the same list where nothing was corrected
 */
record Cells(int row, List<String> texts, List<String> originals) {

    /** The longest text a cell may hold. */
    static final int LONGEST = 10_000;

    private static final int LONGEST_SHOWN = 200;

    /** What makes a spreadsheet compute a cell, the full-width forms included. */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    static Cells of(int row, String... raw) {
        var texts = new String[raw.length];
        for (var i = 0; i < raw.length; i++) {
            texts[i] = unguarded(raw[i].strip());
        }
        var cells = List.of(texts);
        return new Cells(row, cells, cells);
    }

    /**
     * A text without the apostrophe by which it was kept from being a formula in a spreadsheet, as our own exports and
     * spreadsheets themselves write it. A text that began with apostrophes before that lost one of them on its way.
     */
    private static String unguarded(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        var guarded = first > 0 && first < text.length() && FORMULA_STARTS.indexOf(text.charAt(first)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    boolean isBlank() {
        return texts.stream().allMatch(String::isEmpty);
    }

    /** The text at a position; empty where the file has no such column. */
    String at(int position) {
        return position == Header.ABSENT ? "" : texts.get(position);
    }

    /** What a correction put at a position; absent where it put nothing there. */
    @Nullable
    String corrected(int position) {
        return texts.get(position).equals(originals.get(position)) ? null : texts.get(position);
    }

    /**
     * A text of the file as it is shown and quoted: itself, or with each character that cannot be printed as its code
     * point, and only the beginning of one that is too long.
     */
    static String shown(String text) {
        if (text.length() > LONGEST) {
            return printable(text.substring(0, LONGEST_SHOWN)) + "… (%d)".formatted(text.length());
        }
        return Text.isPrintable(text) ? text : printable(text);
    }

    private static String printable(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(point -> {
            var character = Character.toString(point);
            shown.append(Text.isPrintable(character) ? character : "<U+%04X>".formatted(point));
        });
        return shown.length() <= LONGEST
                ? shown.toString()
                : shown.substring(0, LONGEST_SHOWN) + "… (%d)".formatted(text.length());
    }
}
