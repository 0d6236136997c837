package esao.command.importing;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a file, and where.
 *
 * @param row the row, counting the header as row 1; 0 where the whole file is meant
 * @param column the heading of the column; empty where the whole row is meant
 * @param original the text in the file, to be repeated exactly in a correction; characters that cannot be printed stand
 *     there as {@code <U+0000>}, and of a very long text only the beginning
 * @param corrected what a correction put in its place, where it is this that is wrong
 * @param code the kind
 * @param reasonTh what is wrong, in Thai
 * @param reason what is wrong, in English
 * @param suggestion what may have been meant; only where there is one thing it can be, and never for an amount
 * @param rows how many rows have it; more than 1 only in warnings, which are told once for each text
 */
public record Finding(
        int row,
        String column,
        String original,
        @Nullable String corrected,
        FindingCode code,
        String reasonTh,
        String reason,
        @Nullable String suggestion,
        int rows) {

    static Finding of(FindingCode code, int row, String column, String original) {
        return new Finding(row, column, original, null, code, code.thai(), code.english(), null, 1);
    }

    Finding suggesting(@Nullable String better) {
        return new Finding(row, column, original, corrected, code, reasonTh, reason, better, rows);
    }

    Finding ofCorrected(@Nullable String given) {
        return new Finding(row, column, original, given, code, reasonTh, reason, suggestion, rows);
    }

    Finding inRows(int many) {
        return new Finding(row, column, original, corrected, code, reasonTh, reason, suggestion, many);
    }
}
