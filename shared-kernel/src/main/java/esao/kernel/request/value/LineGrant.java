package esao.kernel.request.value;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.SchoolCode;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the Office of the Basic Education Commission made of a line. It may be less or more than was sent; both are
 * kept.
 *
 * @param school whose line it is
 * @param line the line
 * @param sent what the office asked for
 * @param granted what it was granted
 * @param remark what was said to it; absent where nothing was
 */
public record LineGrant(
        SchoolCode school,
        LineCode line,
        Money sent,
        Money granted,
        @Nullable String remark) {

    /**
     * States a grant.
     *
     * @throws IllegalArgumentException if the remark is no text
     */
    public LineGrant {
        if (remark != null) {
            Text.required("remark", remark, Text.PARAGRAPH);
        }
    }
}
