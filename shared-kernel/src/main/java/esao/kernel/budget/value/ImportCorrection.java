package esao.kernel.budget.value;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A defect of an imported file that a person settled by name, with what the file really said.
 *
 * @param row the row in the file, counting the header as row 1
 * @param column the column's heading
 * @param original the text in the file
 * @param corrected what was taken in its place; absent where the whole row was left out
 */
public record ImportCorrection(
        int row, String column, String original, @Nullable String corrected) {

    private static final int LONGEST = 10_000;

    /**
     * Names a defect and what became of it.
     *
     * @throws IllegalArgumentException if the row is below 1, the column is not one line of text, or a text is longer
     *     than 10,000 characters or unprintable (then write the unprintable characters as code points)
     */
    public ImportCorrection {
        if (row < 1) {
            throw new IllegalArgumentException("The rows of a file are counted from 1");
        }
        Text.line("column", column, Text.LINE);
        Text.quoted("original", original, LONGEST);
        if (corrected != null) {
            Text.quoted("corrected", corrected, LONGEST);
        }
    }
}
