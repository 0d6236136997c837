package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.query.listing.MemoryRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RecordedOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what a budget was, how it changed and whether its money is conserved, from the events themselves. */
@Component
public class Audit {

    private final BudgetStream stream;
    private final RecordedOrder order;
    private final ReadModelReader reader;

    Audit(BudgetStream stream, RecordedOrder order, ReadModelReader reader) {
        this.stream = stream;
        this.order = order;
        this.reader = reader;
    }

    /**
     * What was folded, with the version and position it reflects.
     *
     * @param version the last event folded; -1 if there was none
     * @param position its global position, where it is known
     */
    public record Folded<V>(long version, @Nullable Long position, V result) {}

    /**
     * The lines of a budget as of a point in time.
     *
     * @throws Problem if the budget does not exist
     */
    public Folded<Rows<LineAsOfView>> asOf(BudgetId budget, TwoClocks point, Freshness freshness) {
        await(freshness);
        try (var events = stream.of(budget)) {
            var found = AsOfFold.of(events, point);
            return new Folded<>(
                    found.version(),
                    order.positionOf(budget.toString(), found.version()),
                    new MemoryRows<>(found.lines()));
        }
    }

    /**
     * What was put right.
     *
     * @param closedAt the event by which the year was closed; absent while it is open
     */
    public record Corrections(@Nullable Long closedAt, Rows<CorrectionView> rows) {}

    /**
     * What was put right in a budget, each correction with the entry it corrects.
     *
     * @throws Problem if the budget does not exist
     */
    public Folded<Corrections> corrections(BudgetId budget, Freshness freshness) {
        await(freshness);
        try (var events = stream.of(budget)) {
            var found = CorrectionFold.of(events);
            return new Folded<>(
                    found.version(),
                    order.positionOf(budget.toString(), found.version()),
                    new Corrections(found.closedAt(), new MemoryRows<>(found.corrections())));
        }
    }

    /**
     * What auditors ask about first, as of a point in time.
     *
     * @throws Problem if the budget does not exist
     */
    public Folded<Rows<AuditSignalView>> signals(BudgetId budget, TwoClocks point, Freshness freshness) {
        await(freshness);
        try (var events = stream.of(budget)) {
            var found = SignalFold.of(events, point);
            return new Folded<>(
                    found.version(),
                    order.positionOf(budget.toString(), found.version()),
                    new MemoryRows<>(found.signals()));
        }
    }

    /**
     * What a virement changes, line by line.
     *
     * @param executed whether the money moved
     */
    public record VirementTable(boolean executed, Rows<VirementLineView> lines) {}

    /**
     * The table of a virement, before and after.
     *
     * @throws Problem if the budget or the virement does not exist
     */
    public Folded<VirementTable> virementTable(BudgetId budget, String virement, Freshness freshness) {
        await(freshness);
        try (var events = stream.of(budget)) {
            var found = VirementTableFold.of(events, virement)
                    .orElseThrow(() -> new Problem(
                            ProblemType.VIREMENT_NOT_FOUND,
                            Map.of("budgetId", budget.toString(), "virement", virement)));
            return new Folded<>(
                    found.version(),
                    order.positionOf(budget.toString(), found.version()),
                    new VirementTable(found.executed(), new MemoryRows<>(found.lines())));
        }
    }

    /**
     * What changed between two points in time.
     *
     * @throws Problem if the budget does not exist
     */
    public Folded<Difference> diff(BudgetId budget, TwoClocks from, TwoClocks to, Freshness freshness) {
        await(freshness);
        try (var events = stream.of(budget)) {
            var found = DiffFold.of(events, from, to);
            var version = Math.max(found.fromVersion(), found.toVersion());
            return new Folded<>(
                    version,
                    order.positionOf(budget.toString(), version),
                    new Difference(found.fromVersion(), found.toVersion(), new MemoryRows<>(found.figures())));
        }
    }

    /**
     * What changed.
     *
     * @param fromVersion the last event known at the first point; -1 if there was none
     * @param toVersion the last event known at the second point; -1 if there was none
     * @param figures the figures changed, with their causes
     */
    public record Difference(long fromVersion, long toVersion, Rows<FigureDiffView> figures) {}

    /**
     * The certificate of a budget.
     *
     * @param version the last version to count; absent for all
     * @throws Problem if the budget does not exist, or has not come to that version
     */
    public CertificateView certificate(BudgetId budget, @Nullable Long version, Freshness freshness) {
        await(freshness);
        var certificate = CertificateFold.of(budget, stream.anew(budget), version);
        requireCome(version, certificate.version());
        return certificate.at(order.positionOf(budget.toString(), certificate.version()));
    }

    /**
     * What became of the money of a year, at its close or as a trial, and what was put right since.
     *
     * @param version the last version to count; absent for all
     * @throws Problem if the budget does not exist, or has not come to that version
     */
    public ClosingCertificateView closingCertificate(BudgetId budget, @Nullable Long version, Freshness freshness) {
        await(freshness);
        var certificate = ClosingFold.of(budget, stream.anew(budget), version);
        requireCome(version, certificate.version());
        return certificate.at(order.positionOf(budget.toString(), certificate.version()));
    }

    private static void requireCome(@Nullable Long asked, long last) {
        if (asked != null && asked > last) {
            throw new Problem(
                    ProblemType.INVALID_PARAMETER,
                    Map.of(
                            "parameter", "version",
                            "reason", "The budget has not come that far.",
                            "lastVersion", last));
        }
    }

    /** The log is always up to date; it is the position of the answer that comes from the timeline. */
    private void await(Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
    }
}
