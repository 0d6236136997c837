package esao.query.audit;

import esao.kernel.budget.Account;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.LineCode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds the events of a budget into what changed between two points in time, and by which events. */
final class DiffFold {

    private final LineBook book = new LineBook();
    private final Map<Key, Changed> figures = new TreeMap<>();
    private final TwoClocks.Reading from;
    private final TwoClocks.Reading to;

    private DiffFold(TwoClocks from, TwoClocks to) {
        this.from = from.begin();
        this.to = to.begin();
    }

    /**
     * What changed.
     *
     * @param fromVersion the last event known at the first point; -1 if there was none
     * @param toVersion the last event known at the second point; -1 if there was none
     * @param figures the figures that an event between the points changed, even if the changes cancel out
     */
    record Diff(long fromVersion, long toVersion, List<FigureDiffView> figures) {}

    static Diff of(Iterator<StreamEvent> events, TwoClocks from, TwoClocks to) {
        var fold = new DiffFold(from, to);
        while ((fold.from.open() || fold.to.open()) && events.hasNext()) {
            fold.read(events.next());
        }
        return new Diff(fold.from.version(), fold.to.version(), fold.found());
    }

    private void read(StreamEvent event) {
        book.read(event.event());
        var before = from.counts(event);
        var after = to.counts(event);
        if (before || after) {
            for (var movement : Movement.of(event.event())) {
                figures.computeIfAbsent(new Key(movement.line(), movement.account()), absent -> new Changed())
                        .add(event, movement.satang(), before, after);
            }
        }
    }

    private List<FigureDiffView> found() {
        return figures.entrySet().stream()
                .filter(figure -> !figure.getValue().causes.isEmpty())
                .map(figure -> {
                    var line = figure.getKey().line();
                    var description = book.of(line);
                    return figure.getValue()
                            .view(
                                    line.value(),
                                    description == null ? null : description.name(),
                                    figure.getKey().account());
                })
                .toList();
    }

    private record Key(LineCode line, Account account) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            var byLine = line.compareTo(other.line);
            return byLine != 0 ? byLine : account.compareTo(other.account);
        }
    }

    /** A figure at both points, and the events that count at only one of them. */
    private static final class Changed {

        private long fromSatang;
        private long toSatang;
        private final List<CauseView> causes = new ArrayList<>();

        private void add(StreamEvent event, long satang, boolean before, boolean after) {
            if (before) {
                fromSatang = Math.addExact(fromSatang, satang);
            }
            if (after) {
                toSatang = Math.addExact(toSatang, satang);
            }
            if (before != after) {
                causes.add(CauseView.of(event, after ? satang : Math.negateExact(satang)));
            }
        }

        private FigureDiffView view(String line, @Nullable String name, Account account) {
            return new FigureDiffView(
                    line, name, account, fromSatang, toSatang, Math.subtractExact(toSatang, fromSatang), causes);
        }
    }
}
