package esao.kernel.budget.value;

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
        int row, String column, String original, @Nullable String corrected) {}
