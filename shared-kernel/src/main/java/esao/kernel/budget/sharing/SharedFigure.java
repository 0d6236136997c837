package esao.kernel.budget.sharing;

import esao.kernel.budget.value.Recipient;
import java.util.List;

/**
 * What one recipient gets, and why. Amounts in satang.
 *
 * @param recipient who
 * @param recipientName the recipient's name as written in the letter
 * @param parts the pupils that count, level by level; empty where none are counted
 * @param basis what it is shared by: the amount due before any cut, or the weight
 * @param byProportion what the basis gives: all of it, or its part of what there is, in whole units
 * @param byLargestRemainder one unit more, where the part left over was among the largest; else nothing
 * @param remainder what did not divide, where it goes to this recipient; else nothing
 * @param satang all of it
 */
public record SharedFigure(
        Recipient recipient,
        String recipientName,
        List<Part> parts,
        long basis,
        long byProportion,
        long byLargestRemainder,
        long remainder,
        long satang) {

    public SharedFigure {
        parts = List.copyOf(parts);
    }

    /**
     * The pupils of one level.
     *
     * @param level the level
     * @param education the kind of education
     * @param heads how many
     * @param each what one counts for: satang of the term, or weight
     * @param product both multiplied
     */
    public record Part(String level, String education, int heads, long each, long product) {}
}
