package esao.bench.report;

import esao.bench.measure.Ratio;
import java.util.Locale;

/**
 * What a ratio should be.
 *
 * @param bound the number
 * @param atLeast whether more is better; otherwise less is
 */
public record Target(double bound, boolean atLeast) {

    public static Target atLeast(double bound) {
        return new Target(bound, true);
    }

    public static Target atMost(double bound) {
        return new Target(bound, false);
    }

    public boolean isMet(Ratio ratio) {
        return isMet(ratio.median());
    }

    public boolean isMet(double figure) {
        return atLeast ? figure >= bound : figure <= bound;
    }

    @Override
    public String toString() {
        return (atLeast ? "≥ " : "≤ ")
                + String.format(Locale.ROOT, "%.4g", bound).replaceAll("\\.?0+$", "");
    }
}
