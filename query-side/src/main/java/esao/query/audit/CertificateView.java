package esao.query.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether the money of a budget is conserved, as of one version of its stream, folded from the events alone.
 *
 * <p>Each amount is found twice: once from what the events say in their own words (so much noticed, so much paid), once
 * from the movements that every read model is summed from. Where the two part, or a limit is overstepped, an equation
 * does not hold.
 *
 * @param office the office's code
 * @param year the fiscal year, Buddhist Era
 * @param version the last event counted
 * @param position its global position; absent while the timeline has not come that far
 * @param recordedAt when that event was recorded
 * @param eventCount how many events were counted
 * @param gapless whether they are numbered from 0 without a gap
 * @param lineCount how many lines there are
 * @param shareCount how many recipients have a share of a line
 * @param holds whether the stream is gapless and every equation holds
 * @param equations the equations: those of the notices, virements and corrections, then those of each fund and
 *     category, and, of the single lines and shares, those that do not hold
 */
public record CertificateView(
        String office,
        int year,
        long version,
        @Nullable Long position,
        Instant recordedAt,
        long eventCount,
        boolean gapless,
        int lineCount,
        int shareCount,
        boolean holds,
        List<EquationView> equations) {

    public CertificateView {
        equations = List.copyOf(equations);
    }

    CertificateView at(@Nullable Long known) {
        return new CertificateView(
                office, year, version, known, recordedAt, eventCount, gapless, lineCount, shareCount, holds, equations);
    }
}
