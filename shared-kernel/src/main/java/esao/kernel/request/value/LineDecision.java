package esao.kernel.request.value;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line: accepted whole, cut, or rejected.
 *
 * @param line the line
 * @param requested what was asked for it
 * @param accepted what the office takes over into its own request; zero where it rejects the line
 * @param reason why it is less than was asked; absent where it is not
 */
public record LineDecision(
        LineCode line,
        Money requested,
        Money accepted,
        @Nullable String reason) {

    /**
     * States a decision.
     *
     * @throws IllegalArgumentException if more is accepted than was asked, if less is and no reason is given, or if the
     *     reason is no text
     */
    public LineDecision {
        if (!requested.covers(accepted)) {
            throw new IllegalArgumentException("accepted must not be more than requested");
        }
        if (reason != null) {
            Text.required("reason", reason, Text.PARAGRAPH);
        } else if (!accepted.equals(requested)) {
            throw new IllegalArgumentException("a cut or a rejection needs its reason");
        }
    }
}
