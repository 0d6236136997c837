package esao.query.meeting;

import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMoved;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often what is shown of each slot has changed, and when last, so that a program that keeps calendars knows what is
 * newer. A slot of a name that a discarded draft had goes on counting.
 */
final class SlotRevisions {

    private final Map<String, Revision> slots = new TreeMap<>();
    private final Map<String, Set<String>> meetings = new HashMap<>();

    /**
     * Which revision of a slot it is.
     *
     * @param number 0 for the first
     * @param recordedAt when it was recorded
     */
    record Revision(int number, Instant recordedAt) {

        private Revision next(Instant change) {
            return new Revision(number + 1, change.isAfter(recordedAt) ? change : recordedAt);
        }
    }

    /** Takes an event of the calendar over, in the order of the record. */
    void on(CalendarEvent event, Instant recordedAt) {
        switch (event) {
            case MeetingSlotScheduled scheduled -> change(scheduled.slot().value(), recordedAt);
            case SlotLinkedToDeadline linked -> change(linked.slot().value(), recordedAt);
            case SlotMoved moved -> change(moved.slot().value(), recordedAt);
            case SlotArranged arranged -> {
                change(arranged.slot().value(), recordedAt);
                meetings.computeIfAbsent(arranged.slot().value(), ignored -> new TreeSet<>())
                        .add(arranged.arrangement().meeting());
            }
            default -> {} // Changes nothing that is shown of a slot.
        }
    }

    /**
     * The meetings a slot was ever there for: what the one before said still counts, or a newer one would seem older.
     */
    Set<String> meetingsOf(String slot) {
        return meetings.getOrDefault(slot, Set.of());
    }

    /** Takes over that a meeting of a slot said something of its time and place. */
    void said(String slot, Instant recordedAt) {
        change(slot, recordedAt);
    }

    /** Each slot there ever was, by its name. */
    Map<String, Revision> bySlot() {
        return Map.copyOf(slots);
    }

    private void change(String slot, Instant recordedAt) {
        slots.merge(slot, new Revision(0, recordedAt), (known, ignored) -> known.next(recordedAt));
    }
}
