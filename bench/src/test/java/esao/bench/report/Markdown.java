package esao.bench.report;

import esao.bench.report.Results.Claim;
import esao.bench.report.Results.Figure;
import java.util.Locale;

/** How figures are written. */
final class Markdown {

    private Markdown() {}

    static String claim(Claim claim) {
        var ratio = claim.ratio();
        return "| %s | %s | **%s** | %s – %s (%d) | %s | %s |"
                .formatted(
                        claim.workload(),
                        claim.what(),
                        number(ratio.median()),
                        number(ratio.lowest()),
                        number(ratio.highest()),
                        ratio.pairs(),
                        claim.target() == null ? "" : claim.target(),
                        claim.target() == null ? "" : claim.isMet() ? "yes" : "**no**");
    }

    static String figure(Figure figure) {
        return "| %s | %s | %s %s | %s | %s |"
                .formatted(
                        figure.workload(),
                        figure.contender(),
                        number(figure.value()),
                        figure.unit(),
                        number(figure.jvmMicros()),
                        number(figure.serverMicros()));
    }

    /** Three digits that mean something. */
    static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
