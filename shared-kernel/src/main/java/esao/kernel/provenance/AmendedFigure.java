package esao.kernel.provenance;

import esao.kernel.money.Money;
import esao.kernel.text.Text;

/**
 * One figure as a meeting wants it in place of the one that was laid before it.
 *
 * @param part what it is the figure of, as the subject names it: of a virement the code of the line, or
 *     {@code line/savings} where declared savings give; of a use of savings {@code savings/recipient}; of a budget
 *     request {@code school/line}
 * @param amount how much it is to be; zero takes the part out
 */
public record AmendedFigure(String part, Money amount) {

    /**
     * States a figure.
     *
     * @throws IllegalArgumentException if the part is not one line, or the amount is below zero
     */
    public AmendedFigure {
        Text.line("part", part, Text.LINE);
        if (amount.satang() < 0) {
            throw new IllegalArgumentException("amount must not be below zero, but is " + amount.satang());
        }
    }
}
