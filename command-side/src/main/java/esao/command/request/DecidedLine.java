package esao.command.request;

import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a line.
 *
 * @param line the line
 * @param accepted how much of it is accepted; zero rejects it
 * @param reason why it is less than was asked; needed where it is
 */
public record DecidedLine(
        LineCode line, Money accepted, @Nullable String reason) {

    /**
     * States a decision.
     *
     * @throws IllegalArgumentException if the reason is no text
     */
    public DecidedLine {
        if (reason != null) {
            Text.required("reason", reason, Text.PARAGRAPH);
        }
    }
}
