package esao.query.audit;

import esao.kernel.budget.Movement;
import esao.kernel.budget.value.LineCode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Folds the events of a budget into its lines as of a point in time. */
final class AsOfFold {

    private final LineBook book = new LineBook();
    private final Map<LineCode, Figures> lines = new TreeMap<>();
    private final TwoClocks.Reading point;

    private AsOfFold(TwoClocks point) {
        this.point = point.begin();
    }

    /**
     * A budget as of a point in time.
     *
     * @param version the last event known then; -1 if there was none
     * @param lines the lines that any counting event has touched, in the order of their codes
     */
    record AsOf(long version, List<LineAsOfView> lines) {}

    static AsOf of(Iterator<StreamEvent> events, TwoClocks point) {
        var fold = new AsOfFold(point);
        while (fold.point.open() && events.hasNext()) {
            fold.read(events.next());
        }
        return new AsOf(
                fold.point.version(),
                fold.lines.entrySet().stream()
                        .map(line -> LineAsOfView.of(line.getKey(), fold.book, line.getValue()))
                        .toList());
    }

    private void read(StreamEvent event) {
        var counts = point.counts(event);
        if (point.open()) {
            book.read(event.event());
        }
        if (counts) {
            for (var movement : Movement.of(event.event())) {
                lines.computeIfAbsent(movement.line(), absent -> new Figures())
                        .add(movement.account(), movement.satang());
            }
        }
    }
}
