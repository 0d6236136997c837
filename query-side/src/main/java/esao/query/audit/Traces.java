package esao.query.audit;

import esao.kernel.budget.BudgetId;
import esao.kernel.provenance.ResolutionRef;
import esao.query.listing.MemoryRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.projection.Freshness;
import esao.query.projection.ReadModelReader;
import esao.query.projection.RecordedOrder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the money of a budget both ways, from the events themselves. */
@Component
public class Traces {

    /** More than anybody looks through, and some twenty megabytes. */
    private static final int MOST_FLOWS = 20_000;

    private final BudgetStream stream;
    private final RecordedOrder order;
    private final ReadModelReader reader;

    Traces(BudgetStream stream, RecordedOrder order, ReadModelReader reader) {
        this.stream = stream;
        this.order = order;
        this.reader = reader;
    }

    /** Which way a trace is followed. */
    public enum Way {
        /** Where the money came from. */
        UP,
        /** What became of it. */
        DOWN,
        BOTH
    }

    /**
     * A trace.
     *
     * @param version the last event known at the point; -1 if there was none
     * @param position its global position, where it is known
     * @param flows the flows
     */
    public record Found(long version, @Nullable Long position, Rows<TraceEdgeView> flows, Nodes nodes) {}

    /** The places of a trace. */
    public interface Nodes {

        /** The places at both ends of some of the flows. */
        List<TraceNodeView> of(Collection<TraceEdgeView> flows);
    }

    /**
     * Follows money.
     *
     * @throws Problem if the budget does not exist, if there is nothing the trace could begin from, or if more flows
     *     belong to it than are told at once
     */
    public Found trace(BudgetId budget, TraceFocus focus, Way way, TwoClocks point, Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
        var trace = folded(budget, focus, way, point);
        if (trace.flows().isEmpty() && !focus.isEverything()) {
            throw new Problem(
                    ProblemType.TRACE_NOT_FOUND, Map.of("budgetId", budget.toString(), "value", focus.value()));
        }
        return found(budget, trace, point);
    }

    /**
     * Follows money from a resolution, of which there need not be any.
     *
     * @throws Problem if the budget does not exist, or if more flows belong to it than are told at once
     */
    Found ofResolution(BudgetId budget, ResolutionRef resolution, Way way, Freshness freshness) {
        reader.await(Timeline.READ_MODELS, freshness);
        var always = new TwoClocks(null, null);
        var focus = new TraceFocus(TraceFocus.By.RESOLUTION, resolution.toString());
        return found(budget, folded(budget, focus, way, always), always);
    }

    private TraceFold.Trace folded(BudgetId budget, TraceFocus focus, Way way, TwoClocks point) {
        try (var events = stream.of(budget)) {
            return TraceFold.of(events, point, focus, way);
        }
    }

    private Found found(BudgetId budget, TraceFold.Trace trace, TwoClocks point) {
        var flows = trace.flows().cardinality();
        if (flows > MOST_FLOWS) {
            throw new Problem(ProblemType.TRACE_TOO_LARGE, Map.of("flows", flows, "most", MOST_FLOWS));
        }
        try (var events = stream.of(budget)) {
            var views = TraceViews.of(trace, events, point);
            return new Found(
                    trace.version(),
                    order.positionOf(budget.toString(), trace.version()),
                    new MemoryRows<>(views.edges()),
                    views::nodesOf);
        }
    }
}
