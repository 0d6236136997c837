package esao.query.audit;

import esao.query.audit.TraceEdgeView.Side;
import esao.query.audit.TraceFocus.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the events of a budget a second time, and tells of the flows of a trace what there is to tell. */
final class TraceViews {

    private final TraceFold.Trace trace;
    private final TwoClocks.Reading point;
    private final List<TraceEdgeView> edges = new ArrayList<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Thing, List<TraceNodeView.Step>> steps = new HashMap<>();
    private final Map<String, TraceNodeView.Step> firsts = new HashMap<>();
    private int number;

    private TraceViews(TraceFold.Trace trace, TwoClocks point) {
        this.trace = trace;
        this.point = point.begin();
    }

    /** Tells all of a trace; the events and the point are those it was found with. */
    static TraceViews of(TraceFold.Trace trace, Iterator<StreamEvent> events, TwoClocks point) {
        var views = new TraceViews(trace, point);
        var more = true;
        while (more && events.hasNext()) {
            var event = events.next();
            more = event.version() <= trace.version();
            if (more) {
                views.read(event);
            }
        }
        return views;
    }

    /** The flows, in the order recorded. */
    List<TraceEdgeView> edges() {
        return edges;
    }

    /** The places at both ends of some of the flows. */
    List<TraceNodeView> nodesOf(Collection<TraceEdgeView> some) {
        var ids = new LinkedHashSet<String>();
        for (var edge : some) {
            ids.add(edge.from());
            ids.add(edge.to());
        }
        return ids.stream().map(this::node).toList();
    }

    private void read(StreamEvent event) {
        if (!point.counts(event)) {
            return;
        }
        var step = TraceFocus.stepOf(event.event());
        if (step != null) {
            steps.computeIfAbsent(step, absent -> new ArrayList<>()).add(TraceNodeView.Step.of(event));
        }
        for (var flow : Flow.of(event.event())) {
            if (trace.up().get(number) || trace.down().get(number)) {
                keep(flow.from(), event);
                keep(flow.to(), event);
                edges.add(view(flow, event));
            }
            number++;
        }
    }

    private void keep(Place place, StreamEvent event) {
        if (places.putIfAbsent(place.id(), place) == null) {
            firsts.put(place.id(), TraceNodeView.Step.of(event));
        }
    }

    private TraceNodeView node(String id) {
        var place = known(places, id);
        var sum = known(trace.places(), place);
        var told = steps.getOrDefault(new Thing(place.kind(), place.name()), List.of());
        var first = known(firsts, id);
        var all = new ArrayList<TraceNodeView.Step>();
        if (told.stream().noneMatch(step -> step.version() <= first.version())) {
            all.add(first);
        }
        all.addAll(told);
        return new TraceNodeView(
                id,
                place.kind().name(),
                place.name(),
                place.line() == null ? null : place.line().value(),
                place.recipient() == null ? null : place.recipient().toString(),
                sum.in(),
                sum.out(),
                Math.subtractExact(sum.in(), sum.out()),
                all);
    }

    private TraceEdgeView view(Flow flow, StreamEvent event) {
        var by = event.provenance();
        return new TraceEdgeView(
                number,
                trace.up().get(number) ? trace.down().get(number) ? Side.BOTH : Side.UP : Side.DOWN,
                flow.from().kind().name(),
                flow.from().id(),
                flow.to().kind().name(),
                flow.to().id(),
                flow.satang(),
                flow.line().value(),
                flow.recipient() == null ? null : flow.recipient().toString(),
                event.name(),
                EventSubject.of(event.event()).name(),
                event.version(),
                event.eventId(),
                event.recordedAt(),
                by.effectiveOn(),
                by.actor().value(),
                event.initiator(),
                by.role().name(),
                by.document().number(),
                by.document().date(),
                event.resolution(),
                by.reason(),
                CorrectionFold.address(event.event().budgetId().toString(), event.version()));
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }
}
