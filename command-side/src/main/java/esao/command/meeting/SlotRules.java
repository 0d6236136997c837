package esao.command.meeting;

import esao.command.problem.Decision;
import esao.command.rules.HeldMeetings;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.provenance.Role;
import esao.kernel.text.Text;
import java.util.Map;
import java.util.Optional;

/** Rules about what a calendar is to meet, and about the meetings of its slots. */
final class SlotRules {

    private SlotRules() {}

    /**
     * What is to be met by the calendar of a year is due in it or in the next one, and not over. Else the calendar
     * could never be approved.
     */
    static void requireWithinReach(Deadline deadline, FiscalYear year, Decision decision) {
        var effectiveOn = decision.by().effectiveOn();
        var earliest = effectiveOn.isAfter(year.firstDay()) ? effectiveOn : year.firstDay();
        var latest = year.lastDay().plusYears(1);
        decision.require(
                !deadline.dueOn().isBefore(earliest) && !deadline.dueOn().isAfter(latest),
                CalendarProblem.DEADLINE_OUT_OF_REACH,
                () -> Map.of(
                        "deadline",
                        deadline.code(),
                        "dueOn",
                        deadline.dueOn().toString(),
                        "earliest",
                        earliest.toString(),
                        "latest",
                        latest.toString()));
    }

    /** A name that none has, however it is written. */
    static void requireNew(SlotId which, Map<String, CalendarBook.Slot> slots, Decision decision) {
        var key = Text.key(which.value());
        slots.keySet().stream()
                .filter(name -> Text.key(name).equals(key))
                .findFirst()
                .ifPresent(name ->
                        decision.require(false, CalendarProblem.SLOT_ALREADY_THERE, () -> Map.of("slot", name)));
    }

    /**
     * Each meeting has one slot, and those of a series that are not called yet are numbered by their days. One that is
     * called keeps its number whatever becomes of it, so another may come between.
     */
    static void requireInOrder(
            CalendarId calendar,
            SlotId which,
            CalendarBook.Slot slot,
            Map<String, CalendarBook.Slot> slots,
            Decision decision) {
        var meeting = meetingOf(calendar, slot);
        meeting.ifPresent(held -> slots.forEach((name, other) -> {
            if (!name.equals(which.value())) {
                meetingOf(calendar, other)
                        .filter(one -> one.series().equals(held.series()))
                        .ifPresent(one -> requireInOrder(
                                new Numbered(which.value(), held, slot), new Numbered(name, one, other), decision));
            }
        }));
    }

    private static void requireInOrder(Numbered slot, Numbered other, Decision decision) {
        var number = slot.meeting().number();
        if (!decision.require(
                number != other.meeting().number(),
                CalendarProblem.MEETING_NUMBER_TAKEN,
                () -> Map.of("meeting", slot.meeting().code(), "slot", other.name()))) {
            return;
        }
        if (slot.slot().called() || other.slot().called()) {
            return;
        }
        var earlier = number < other.meeting().number() ? slot : other;
        var later = earlier.equals(slot) ? other : slot;
        decision.require(
                !earlier.slot().day().isAfter(later.slot().day()),
                CalendarProblem.NUMBERS_OUT_OF_ORDER,
                () -> Map.of(
                        "meeting", slot.meeting().code(),
                        "day", slot.slot().day().toString(),
                        "otherMeeting", other.meeting().code(),
                        "otherDay", other.slot().day().toString()));
    }

    /** A meeting that somebody scheduled already is that of the slot, if it is of its body and on its day. */
    static void requireNotOtherwise(
            MeetingId meeting, CalendarBook.Slot slot, HeldMeetings meetings, Decision decision) {
        meetings.find(meeting)
                .ifPresent(found -> decision.require(
                        found.isToCome()
                                && found.body().equals(slot.body())
                                && found.convenesAt().day().equals(slot.day()),
                        CalendarProblem.MEETING_OTHERWISE,
                        () -> Map.of(
                                "meeting", meeting.code(),
                                "body", found.body().value(),
                                "convenesAt", found.convenesAt().toString(),
                                "toCome", found.isToCome(),
                                "slotBody", slot.body().value(),
                                "slotDay", slot.day().toString())));
    }

    /** The meeting of a slot goes with it only as long as it may be held at another time. */
    static void requireToCome(
            CalendarId calendar, SlotId which, CalendarBook.Slot slot, HeldMeetings meetings, Decision decision) {
        if (!slot.called()) {
            return;
        }
        meetingOf(calendar, slot)
                .flatMap(meetings::find)
                .ifPresent(found -> decision.requireForGood(
                        found.mayBeRescheduled(),
                        CalendarProblem.MEETING_NOT_TO_COME,
                        () -> Map.of(
                                "slot", which.value(),
                                "meeting", found.meeting().code(),
                                "opened", found.opened(),
                                "closed", found.closed(),
                                "cancelled", found.cancelled())));
    }

    /** What calls a meeting, or has it held at another time, is for those who may do so without a calendar. */
    static void requireSecretary(SlotId which, String meeting, Decision decision) {
        var role = decision.by().role();
        decision.require(
                role == Role.SECRETARY,
                CalendarProblem.LEFT_TO_SECRETARY,
                () -> Map.of("slot", which.value(), "meeting", meeting, "role", role.name()));
    }

    private static Optional<MeetingId> meetingOf(CalendarId calendar, CalendarBook.Slot slot) {
        return Optional.ofNullable(slot.arrangement())
                .map(settled -> MeetingId.ofCode(calendar.office(), settled.meeting()));
    }

    /** A slot with the meeting it is there for. */
    private record Numbered(String name, MeetingId meeting, CalendarBook.Slot slot) {}
}
