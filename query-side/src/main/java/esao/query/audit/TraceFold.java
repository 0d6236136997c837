package esao.query.audit;

import esao.query.audit.Place.Kind;
import esao.query.audit.TraceFocus.Thing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/**
 * Folds the events of a budget into the flows of its money, and follows them from where a trace begins.
 *
 * <p>Money of one place is of one kind: any that came in before may be what went out later. So a flow belongs to a
 * trace if what began it can have come by that way, in the order recorded; never because of amounts.
 */
final class TraceFold {

    private final TraceFocus focus;
    private final TwoClocks.Reading point;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final BitSet starts = new BitSet();
    private final Set<Thing> acts = new HashSet<>();

    /** A flow between two places, by their numbers. */
    private record Edge(int from, int to) {}

    /** What flowed into and out of a place. */
    static final class Sum {

        private long in;
        private long out;

        long in() {
            return in;
        }

        long out() {
            return out;
        }
    }

    private TraceFold(TwoClocks point, TraceFocus focus) {
        this.focus = focus;
        this.point = point.begin();
    }

    /**
     * A trace.
     *
     * @param version the last event known at the point; -1 if there was none
     * @param places every place of the budget with what flowed in and out
     * @param up the numbers of the flows that can have led to where it begins
     * @param down the numbers of the flows that can have followed
     */
    record Trace(long version, Map<Place, Sum> places, BitSet up, BitSet down) {

        /** The flows of the trace. */
        BitSet flows() {
            var all = (BitSet) up.clone();
            all.or(down);
            return all;
        }
    }

    static Trace of(Iterator<StreamEvent> events, TwoClocks point, TraceFocus focus, Traces.Way way) {
        var fold = new TraceFold(point, focus);
        while (fold.point.open() && events.hasNext()) {
            fold.read(events.next());
        }
        return fold.trace(way);
    }

    private void read(StreamEvent event) {
        if (!point.counts(event)) {
            return;
        }
        var rests = focus.isBasisOf(event);
        if (rests) {
            var act = TraceFocus.stepOf(event.event());
            if (act != null) {
                acts.add(act);
            }
        }
        for (var flow : Flow.of(event.event())) {
            if (rests) {
                starts.set(edges.size());
            }
            var from = number(flow.from());
            var to = number(flow.to());
            sums.get(from).out = Math.addExact(sums.get(from).out, flow.satang());
            sums.get(to).in = Math.addExact(sums.get(to).in, flow.satang());
            edges.add(new Edge(from, to));
        }
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(place, absent -> {
            places.add(place);
            sums.add(new Sum());
            return places.size() - 1;
        });
    }

    private Trace trace(Traces.Way way) {
        var all = new HashMap<Place, Sum>();
        numbers.forEach((place, number) -> all.put(place, sums.get(number)));
        var up = new BitSet();
        var down = new BitSet();
        if (focus.isEverything()) {
            up.set(0, edges.size());
            down.set(0, edges.size());
        } else {
            if (way != Traces.Way.DOWN) {
                up = followed(last -> edges.size() - 1 - last, true);
            }
            if (way != Traces.Way.UP) {
                down = followed(next -> next, false);
            }
        }
        return new Trace(point.version(), all, up, down);
    }

    /** One walk through all flows, the latest first to go up, the first one first to go down. */
    private BitSet followed(IntUnaryOperator order, boolean up) {
        var reached = beginnings();
        var found = new BitSet();
        for (var step = 0; step < edges.size(); step++) {
            var number = order.applyAsInt(step);
            var edge = edges.get(number);
            var here = up ? edge.to() : edge.from();
            var there = up ? edge.from() : edge.to();
            if (starts.get(number) || reached.get(here)) {
                found.set(number);
                // What lies beyond the budget connects everything, and tells nothing.
                if (places.get(there).kind() != Kind.ORIGIN) {
                    reached.set(there);
                }
            }
        }
        return found;
    }

    private BitSet beginnings() {
        var beginnings = new BitSet();
        for (var number = 0; number < places.size(); number++) {
            var place = places.get(number);
            if (focus.names(place) || acts.contains(new Thing(place.kind(), place.name()))) {
                beginnings.set(number);
            }
        }
        return beginnings;
    }
}
