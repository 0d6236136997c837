package esao.kernel.budget.value;

import esao.kernel.text.Text;

/**
 * The file an allotment notice was read from.
 *
 * @param name the file's name as sent
 * @param sha256 the digest of its bytes, 64 lower-case hexadecimal digits
 * @param rows the number of rows in it, without the header
 * @param rowsOfOtherYears the rows that belong to other fiscal years and were not taken
 */
public record SourceFile(String name, String sha256, int rows, int rowsOfOtherYears) {

    /**
     * Names a file.
     *
     * @throws IllegalArgumentException if the name is not one line of text, the digest is none, or the rows of other
     *     years are more than all rows
     */
    public SourceFile {
        Text.line("file name", name, Text.LINE);
        new ContentHash(sha256);
        if (rowsOfOtherYears < 0 || rowsOfOtherYears > rows) {
            throw new IllegalArgumentException(
                    "%d rows of other years cannot be among %d rows".formatted(rowsOfOtherYears, rows));
        }
    }
}
