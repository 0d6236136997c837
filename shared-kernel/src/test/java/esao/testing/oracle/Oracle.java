package esao.testing.oracle;

import esao.kernel.budget.BudgetEvent;
import esao.testing.oracle.Complaint.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares what clients were told with what is there, once all is quiet.
 *
 * <p>Whoever was told that a command was taken finds it there once, whole, where it was said to be; whoever was told
 * that it was refused finds nothing; where nobody was told, it is there once and whole, or not at all. Beyond that the
 * log has no gap, nobody's event is in it that nobody asked for, and no satang is lost or made at any position.
 */
public final class Oracle {

    private final StoredLog log;
    private final Map<String, List<StoredLog.Event>> byCommand;
    private final List<Complaint> complaints = new ArrayList<>();

    private Oracle(StoredLog log) {
        this.log = log;
        this.byCommand = log.events().stream().collect(Collectors.groupingBy(StoredLog.Event::commandId));
    }

    /** Every broken promise; empty when all is well. */
    public static List<Complaint> check(Journal journal, StoredLog log) {
        var oracle = new Oracle(log);
        var entries = journal.entries();
        entries.forEach(oracle::compare);
        oracle.requireAsked(entries);
        oracle.requireOrder();
        oracle.requireMoney();
        return List.copyOf(oracle.complaints);
    }

    private void compare(Journal.Entry entry) {
        var events = byCommand.getOrDefault(entry.commandId(), List.of());
        switch (entry.end()) {
            case ACKNOWLEDGED -> compareTold(entry, events);
            case REFUSED -> {
                if (!events.isEmpty() || log.outcomes().containsKey(entry.commandId())) {
                    complain(Kind.REFUSED_AND_APPLIED, entry.commandId());
                }
            }
            case UNKNOWN -> {
                if (!events.isEmpty()) {
                    compareContent(entry, events);
                }
            }
        }
        compareOutcome(entry.commandId(), events);
    }

    private void compareTold(Journal.Entry entry, List<StoredLog.Event> events) {
        var told = entry.told().getFirst();
        if (new HashSet<>(entry.told()).size() > 1) {
            complain(Kind.ANSWERS_DIFFER, entry.commandId() + ": " + new HashSet<>(entry.told()));
        }
        if (events.isEmpty()) {
            complain(Kind.ACKNOWLEDGED_AND_MISSING, entry.commandId() + " at " + told);
            return;
        }
        compareContent(entry, events);
        if (!told.equals(placeOf(events))) {
            complain(Kind.ACKNOWLEDGED_ELSEWHERE, entry.commandId() + " at " + placeOf(events) + ", not " + told);
        }
    }

    private void compareContent(Journal.Entry entry, List<StoredLog.Event> events) {
        var found = "%s has %d of %d events".formatted(entry.commandId(), events.size(), entry.events());
        if (events.size() > entry.events()) {
            complain(Kind.APPLIED_TWICE, found);
        } else if (events.size() < entry.events() || !standTogether(events)) {
            complain(Kind.PARTLY_APPLIED, found);
        } else if (!Digest.of(contents(events)).equals(entry.digest())) {
            complain(Kind.CONTENT_DIFFERS, entry.commandId() + " says " + contents(events));
        }
    }

    /** Whoever looks up a command must find what its events say; a command without a key has no outcome. */
    private void compareOutcome(String commandId, List<StoredLog.Event> events) {
        var outcome = log.outcomes().get(commandId);
        var place = events.isEmpty() ? null : placeOf(events);
        if (outcome == null ? place != null : !outcome.equals(place)) {
            complain(Kind.OUTCOME_DIFFERS, "%s is kept at %s, but is at %s".formatted(commandId, outcome, place));
        }
    }

    private void requireAsked(List<Journal.Entry> entries) {
        var asked = entries.stream().map(Journal.Entry::commandId).collect(Collectors.toSet());
        byCommand.keySet().stream()
                .filter(commandId -> !asked.contains(commandId))
                .forEach(commandId -> complain(Kind.NOBODY_ASKED, commandId));
        log.outcomes().keySet().stream()
                .filter(commandId -> !asked.contains(commandId))
                .forEach(commandId -> complain(Kind.NOBODY_ASKED, commandId + " (only its outcome)"));
    }

    private void requireOrder() {
        var next = 1L;
        var versions = new HashMap<String, Long>();
        for (var event : log.events()) {
            if (event.position() != next) {
                complain(Kind.POSITION_GAP, "%d stands where %d belongs".formatted(event.position(), next));
            }
            next = event.position() + 1;
            var sequence = versions.merge(event.stream(), 0L, (before, ignored) -> before + 1);
            if (sequence != event.sequence()) {
                complain(
                        Kind.SEQUENCE_GAP,
                        "%s/%d stands where %d belongs".formatted(event.stream(), event.sequence(), sequence));
                versions.put(event.stream(), event.sequence());
            }
        }
    }

    private void requireMoney() {
        var budgets = new HashMap<String, MoneyFold>();
        for (var event : log.events()) {
            complaints.addAll(budgets.computeIfAbsent(event.stream(), absent -> new MoneyFold())
                    .after(event));
        }
    }

    private static boolean standTogether(List<StoredLog.Event> events) {
        for (var number = 1; number < events.size(); number++) {
            var before = events.get(number - 1);
            var event = events.get(number);
            if (!event.stream().equals(before.stream())
                    || event.sequence() != before.sequence() + 1
                    || event.position() != before.position() + 1) {
                return false;
            }
        }
        return true;
    }

    private static Told placeOf(List<StoredLog.Event> events) {
        var last = events.getLast();
        return new Told(last.stream(), last.sequence(), last.position());
    }

    private static List<BudgetEvent> contents(List<StoredLog.Event> events) {
        return events.stream().map(StoredLog.Event::content).toList();
    }

    private void complain(Kind kind, String what) {
        complaints.add(new Complaint(kind, what));
    }
}
