package esao.command.gfmis;

import esao.kernel.gfmis.value.GfmisCode;
import esao.kernel.gfmis.value.GfmisFigures;
import esao.kernel.gfmis.value.StatementLine;
import esao.kernel.money.Money;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * One line of a statement as it is sent, whether or not it adds up.
 *
 * @param code the budget code
 * @param name what stands beside it, if anything
 * @param plan the plan it belongs to, if that is said
 * @param net งบสุทธิ
 * @param ordered สั่งซื้อ (PO)
 * @param disbursed เบิกจ่าย
 * @param remaining คงเหลือ
 */
public record BalanceLine(
        GfmisCode code,
        @Nullable String name,
        @Nullable String plan,
        Money net,
        Money ordered,
        Money disbursed,
        Money remaining) {

    /**
     * States it.
     *
     * @throws IllegalArgumentException if the name or the plan is empty, too long, of more than one line, or
     *     unprintable
     */
    public BalanceLine {
        if (name != null) {
            Text.line("name", name, StatementLine.LONGEST_NAME);
        }
        if (plan != null) {
            Text.line("plan", plan, Text.LINE);
        }
    }

    /** Whether each figure is one that an entry may carry. */
    boolean inRange() {
        return GfmisFigures.inRange(net, ordered, disbursed, remaining);
    }

    /** Whether net is the other three together, to the satang; asked of figures in range. */
    boolean addsUp() {
        return GfmisFigures.addUp(net, ordered, disbursed, remaining);
    }

    /**
     * The line of the event.
     *
     * @throws IllegalArgumentException if it does not add up
     */
    StatementLine line() {
        return new StatementLine(code, name, plan, new GfmisFigures(net, ordered, disbursed, remaining));
    }
}
