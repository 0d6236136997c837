package esao.query.audit;

import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.FrameworkId;
import esao.kernel.office.SchoolCode;
import esao.kernel.request.RequestId;
import esao.query.listing.MemoryRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RecordedOrder;
import esao.query.security.ReadingRights;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers how the figures of frameworks and requests changed, from the events themselves. */
@Component
public class PlannedDiffs {

    private final PlannedStreams streams;
    private final RecordedOrder order;
    private final ReadModelReader reader;

    PlannedDiffs(PlannedStreams streams, RecordedOrder order, ReadModelReader reader) {
        this.streams = streams;
        this.order = order;
        this.reader = reader;
    }

    /**
     * What changed.
     *
     * @param fromVersion the last event known at the first point; -1 if there was none
     * @param toVersion the last event known at the second point; -1 if there was none
     * @param position the global position of the later of the two events, where it is known
     * @param figures the figures changed, with their causes
     */
    public record Found(
            long fromVersion, long toVersion, @Nullable Long position, Rows<PlannedDiffView> figures) {}

    /**
     * What changed in an edition of a framework.
     *
     * @throws Problem if there is no such edition
     */
    public Found ofFramework(
            FrameworkId framework, FiscalYear edition, TwoClocks from, TwoClocks to, Freshness freshness) {
        var found = diff(framework.toString(), () -> new FrameworkFigures(edition), from, to, freshness);
        if (!found.exists()) {
            throw new Problem(
                    ProblemType.FRAMEWORK_NOT_FOUND,
                    Map.of("office", framework.office().value(), "year", edition.year()));
        }
        return found(framework.toString(), found, new MemoryRows<>(found.figures()));
    }

    /**
     * What changed in a budget request.
     *
     * @param schools the schools of which the reader may know
     * @throws Problem if there is no such request
     */
    public Found ofRequest(
            RequestId request, ReadingRights.Schools schools, TwoClocks from, TwoClocks to, Freshness freshness) {
        var found = diff(request.toString(), RequestFigures::new, from, to, freshness);
        if (!found.exists()) {
            throw new Problem(
                    ProblemType.BUDGET_REQUEST_NOT_FOUND,
                    Map.of(
                            "office",
                            request.office().value(),
                            "year",
                            request.year().year()));
        }
        var own = schools.only().stream().map(SchoolCode::value).collect(Collectors.toSet());
        var seen = found.figures().stream()
                .filter(figure -> schools.every() || own.contains(figure.subject()))
                .toList();
        return found(request.toString(), found, new MemoryRows<>(seen));
    }

    private PlannedDiffFold.Diff diff(
            String stream, Supplier<PlannedBook> empty, TwoClocks from, TwoClocks to, Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
        return PlannedDiffFold.of(streams.of(stream), empty, from, to);
    }

    private Found found(String stream, PlannedDiffFold.Diff diff, Rows<PlannedDiffView> figures) {
        var version = Math.max(diff.fromVersion(), diff.toVersion());
        return new Found(diff.fromVersion(), diff.toVersion(), order.positionOf(stream, version), figures);
    }
}
