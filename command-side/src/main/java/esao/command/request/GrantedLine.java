package esao.command.request;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was granted of a line.
 *
 * @param school whose line it is
 * @param line the line
 * @param granted how much; less or more than was sent
 * @param remark what was said to it; absent where nothing was
 */
public record GrantedLine(
        SchoolCode school,
        LineCode line,
        Money granted,
        @Nullable String remark) {

    /**
     * States a grant.
     *
     * @throws IllegalArgumentException if the remark is no text
     */
    public GrantedLine {
        if (remark != null) {
            Text.required("remark", remark, Text.PARAGRAPH);
        }
    }
}
