package esao.kernel.budget.value;

import esao.kernel.text.Text;

/**
 * What a budget line is for. It never changes: money for something else is another line.
 *
 * @param name the line's name in the allotment letter
 * @param programme where it stands in the budget programme
 * @param category which of the five categories it belongs to
 * @param fund where its money comes from
 */
public record LineDescription(String name, ProgrammePath programme, ExpenditureCategory category, FundSource fund) {

    /** The longest name of a line, in UTF-16 units. */
    public static final int LONGEST_NAME = 1_000;

    /**
     * Describes a line.
     *
     * @throws IllegalArgumentException if the name is empty, longer than 1,000 characters, of more than one line, or
     *     unprintable
     */
    public LineDescription {
        Text.line("name", name, LONGEST_NAME);
    }
}
