package esao.kernel.meetingcalendar;

import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.EffectRule;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.meetingcalendar.value.SlotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The slots of a calendar and what they are to be there for; tells whether a deadline can be met.
 *
 * @param slots by their names
 */
public record CalendarBook(Map<String, Slot> slots) {

    public CalendarBook {
        slots = Map.copyOf(slots);
    }

    /**
     * A day set aside for a meeting.
     *
     * @param body the body that is to meet
     * @param day the day
     * @param deadlines the codes of those it is there for
     * @param arrangement which meeting is to be held in it, and when; absent until that is settled
     * @param called whether that meeting is called
     * @param moves how often it was moved since then
     */
    public record Slot(
            BodyCode body,
            LocalDate day,
            Set<String> deadlines,
            @Nullable Arrangement arrangement,
            boolean called,
            int moves) {

        public Slot {
            deadlines = Set.copyOf(deadlines);
        }

        /** The same slot, for one more. */
        public Slot with(String deadline) {
            var more = new TreeSet<>(deadlines);
            more.add(deadline);
            return new Slot(body, day, more, arrangement, called, moves);
        }

        /** The same slot on another day. */
        public Slot on(LocalDate other) {
            return new Slot(body, other, deadlines, arrangement, called, moves);
        }

        /** The same slot, for a meeting. */
        public Slot arranged(Arrangement other) {
            return new Slot(body, day, deadlines, other, called, moves);
        }

        /** When its meeting is to be held; nothing until that is settled. */
        public Optional<OfficeMoment> convenesAt() {
            return Optional.ofNullable(arrangement).map(settled -> new OfficeMoment(day.atTime(settled.time())));
        }

        private Slot calledOut() {
            return new Slot(body, day, deadlines, arrangement, true, moves);
        }

        private Slot movedAlong(int move) {
            return new Slot(body, day, deadlines, arrangement, called, move);
        }
    }

    /** Why a deadline cannot be met. */
    public enum Obstacle {
        /** No slot is there for it. */
        NO_SLOT,
        /** Every slot for it comes, or counts, too late. */
        TOO_LATE,
        /** No slot for it leaves the days of notice. */
        NO_TIME_TO_INVITE
    }

    /** How a body meets on a day. */
    @FunctionalInterface
    public interface Procedures {

        /** The days of notice, and from when its resolutions count. */
        Meeting of(BodyCode body, LocalDate day);
    }

    /**
     * What of a procedure counts here.
     *
     * @param noticeDays the days of notice
     * @param effect from when resolutions count
     */
    public record Meeting(int noticeDays, EffectRule effect) {}

    /**
     * What stands in the way of a deadline; nothing where it can be met.
     *
     * @param invitedFrom the first day on which an invitation can be sent
     */
    public Optional<Obstacle> obstacle(Deadline deadline, LocalDate invitedFrom, Procedures procedures) {
        var serving = slots.values().stream()
                .filter(slot -> slot.deadlines().contains(deadline.code()))
                .toList();
        if (serving.isEmpty()) {
            return Optional.of(Obstacle.NO_SLOT);
        }
        var inTime = serving.stream()
                .filter(slot -> countsFrom(slot, procedures)
                        .filter(day -> !day.isAfter(deadline.dueOn()))
                        .isPresent())
                .toList();
        if (inTime.isEmpty()) {
            return Optional.of(Obstacle.TOO_LATE);
        }
        return inTime.stream().anyMatch(slot -> canInvite(slot, invitedFrom, procedures))
                ? Optional.empty()
                : Optional.of(Obstacle.NO_TIME_TO_INVITE);
    }

    private static boolean canInvite(Slot slot, LocalDate invitedFrom, Procedures procedures) {
        var notice = procedures.of(slot.body(), slot.day()).noticeDays();
        return !slot.day().minusDays(notice).isBefore(invitedFrom);
    }

    /** Where resolutions count from the certified minutes only, the next meeting of the body has to certify them. */
    private Optional<LocalDate> countsFrom(Slot slot, Procedures procedures) {
        if (procedures.of(slot.body(), slot.day()).effect() != EffectRule.CERTIFICATION) {
            return Optional.of(slot.day());
        }
        return slots.values().stream()
                .filter(other -> other.body().equals(slot.body()) && other.day().isAfter(slot.day()))
                .map(Slot::day)
                .min(LocalDate::compareTo);
    }

    /** The slots of a list of events, in their order. */
    public static CalendarBook of(List<CalendarEvent> events) {
        var slots = new TreeMap<String, Slot>();
        events.forEach(event -> follow(event, slots));
        return new CalendarBook(slots);
    }

    /** The deadlines a list of events says the calendar is to meet; none where its draft was discarded. */
    public static List<Deadline> deadlines(List<CalendarEvent> events) {
        List<Deadline> deadlines = List.of();
        for (var event : events) {
            if (event instanceof MeetingCalendarDrafted drafted) {
                deadlines = drafted.deadlines();
            } else if (event instanceof MeetingCalendarDiscarded) {
                deadlines = List.of();
            }
        }
        return deadlines;
    }

    /** How often the slot of a meeting was moved since the meeting was called; 0 where it has none. */
    public int movesOf(String meeting) {
        return slots.values().stream()
                .filter(slot -> slot.called()
                        && slot.arrangement() != null
                        && slot.arrangement().meeting().equals(meeting))
                .mapToInt(Slot::moves)
                .findFirst()
                .orElse(0);
    }

    /** Does to slots, by their names, what an event says of them. */
    public static void follow(CalendarEvent event, Map<String, Slot> slots) {
        switch (event) {
            case MeetingSlotScheduled scheduled ->
                slots.put(
                        scheduled.slot().value(),
                        new Slot(scheduled.body(), scheduled.day(), Set.of(), null, false, 0));
            case SlotMoved moved -> change(slots, moved.slot(), slot -> slot.on(moved.day()));
            case SlotLinkedToDeadline linked -> change(slots, linked.slot(), slot -> slot.with(linked.deadline()));
            case SlotArranged arranged -> change(slots, arranged.slot(), slot -> slot.arranged(arranged.arrangement()));
            case SlotMeetingCalled called -> change(slots, called.slot(), Slot::calledOut);
            case SlotMeetingMoved moved -> change(slots, moved.slot(), slot -> slot.movedAlong(moved.move()));
            case MeetingCalendarDiscarded ignored -> slots.clear();
            case MeetingCalendarDrafted ignored -> {}
            case CalendarApproved ignored -> {}
        }
    }

    private static void change(Map<String, Slot> slots, SlotId which, UnaryOperator<Slot> change) {
        slots.computeIfPresent(which.value(), (ignored, slot) -> change.apply(slot));
    }
}
