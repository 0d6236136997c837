package esao.query.audit;

import esao.testing.RandomBudgetHistory;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Reads invented events as if they came from the log. */
final class ReplayedLog {

    Iterator<StreamEvent> of(List<RandomBudgetHistory.Entry> entries) {
        var events = new ArrayList<StreamEvent>();
        for (var entry : entries) {
            events.add(new StreamEvent(
                    entry.event(), "event-" + events.size(), events.size(), entry.recordedAt(), entry::provenance));
        }
        return events.iterator();
    }
}
