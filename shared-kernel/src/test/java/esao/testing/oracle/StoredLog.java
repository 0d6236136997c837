package esao.testing.oracle;

import esao.kernel.budget.BudgetEvent;
import java.util.List;
import java.util.Map;

/**
 * All that a database holds of what happened.
 *
 * @param events the events, by position
 * @param outcomes what is kept of each command that came with a key, by the command's id
 */
public record StoredLog(List<Event> events, Map<String, Told> outcomes) {

    public StoredLog {
        events = List.copyOf(events);
        outcomes = Map.copyOf(outcomes);
    }

    /**
     * One event.
     *
     * @param position its place among all events, from 1
     * @param stream its stream
     * @param sequence its place in the stream, from 0
     * @param commandId the command it came from
     * @param content what it says
     */
    public record Event(long position, String stream, long sequence, String commandId, BudgetEvent content) {}
}
