package esao.command.request;

import esao.kernel.budget.value.LineCode;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;

/**
 * A line that is to stand above the ceiling.
 *
 * @param school whose line it is
 * @param line the line
 * @param reason why it is asked for all the same
 */
public record AskedAboveCeiling(SchoolCode school, LineCode line, String reason) {

    /**
     * Names a line.
     *
     * @throws IllegalArgumentException if the reason is empty or too long
     */
    public AskedAboveCeiling {
        Text.required("reason", reason, Text.PARAGRAPH);
    }
}
