package esao.query.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Folds the events of a framework or request into what its figures were at two points in time, and what changed them.
 */
final class PlannedDiffFold {

    private final PlannedBook before;
    private final PlannedBook after;
    private final TwoClocks.Reading from;
    private final TwoClocks.Reading to;
    private final Map<PlannedFigure, List<PlannedDiffView.Cause>> causes = new TreeMap<>();
    private boolean exists;

    private PlannedDiffFold(Supplier<PlannedBook> empty, TwoClocks from, TwoClocks to) {
        this.before = empty.get();
        this.after = empty.get();
        this.from = from.begin();
        this.to = to.begin();
    }

    /**
     * What changed.
     *
     * @param exists whether there is, by all events, something to have figures
     * @param fromVersion the last event known at the first point; -1 if there was none
     * @param toVersion the last event known at the second point; -1 if there was none
     * @param figures the figures that differ, or of which an event between the points says something
     */
    record Diff(boolean exists, long fromVersion, long toVersion, List<PlannedDiffView> figures) {}

    static Diff of(Iterator<PlannedEvent> events, Supplier<PlannedBook> empty, TwoClocks from, TwoClocks to) {
        var fold = new PlannedDiffFold(empty, from, to);
        var all = empty.get();
        while (events.hasNext()) {
            var event = events.next();
            all.read(event.event());
            fold.read(event);
        }
        fold.exists = all.exists();
        return fold.diff();
    }

    private void read(PlannedEvent event) {
        var earlier = from.counts(event);
        var later = to.counts(event);
        if (earlier) {
            note(before, event, !later);
        }
        if (later) {
            note(after, event, !earlier);
        }
    }

    private void note(PlannedBook book, PlannedEvent event, boolean onlyHere) {
        var touched = book.read(event.event());
        if (onlyHere) {
            for (var figure : new TreeSet<>(touched)) {
                causes.computeIfAbsent(figure, absent -> new ArrayList<>())
                        .add(PlannedDiffView.Cause.of(event, book.of(figure)));
            }
        }
    }

    private Diff diff() {
        var was = before.figures();
        var is = after.figures();
        var figures = new TreeSet<>(causes.keySet());
        figures.addAll(was.keySet());
        figures.addAll(is.keySet());
        var views = new ArrayList<PlannedDiffView>();
        for (var figure : figures) {
            var one = was.get(figure);
            var other = is.get(figure);
            var why = causes.getOrDefault(figure, List.of());
            if (!why.isEmpty() || !Objects.equals(one, other)) {
                views.add(new PlannedDiffView(
                        figure.kind().name(),
                        figure.subject(),
                        figure.year(),
                        figure.line(),
                        one,
                        other,
                        Math.subtractExact(other == null ? 0 : other, one == null ? 0 : one),
                        why));
            }
        }
        return new Diff(exists, from.version(), to.version(), views);
    }
}
