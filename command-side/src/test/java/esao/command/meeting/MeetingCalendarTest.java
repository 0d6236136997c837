package esao.command.meeting;

import static esao.command.problem.RefusedFor.isRefused;
import static esao.testing.SampleBodyEvents.BODY;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleCalendarEvents.ARRANGEMENT;
import static esao.testing.SampleCalendarEvents.CALENDAR;
import static esao.testing.SampleCalendarEvents.DEADLINE;
import static esao.testing.SampleCalendarEvents.SLOT;
import static esao.testing.SampleCalendarEvents.SLOT_DAY;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;

import esao.command.messaging.CommandMessages;
import esao.command.problem.DryRunPassed;
import esao.command.problem.Rejected;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.kernel.body.BodyInForce;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.SlotMeetingMoved;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.office.OfficeCode;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The calendar of meetings of a year")
class MeetingCalendarTest {

    private static final SlotId LATER = new SlotId("april");
    private static final CalendarEvent DRAFTED = new MeetingCalendarDrafted(CALENDAR, List.of(DEADLINE));
    private static final CalendarEvent SCHEDULED = slot(SLOT, SLOT_DAY);
    private static final CalendarEvent LINKED = new SlotLinkedToDeadline(CALENDAR, SLOT, "request");
    private static final CalendarEvent APPROVED = new CalendarApproved(CALENDAR);

    private LocalDate today = MID_YEAR;

    /** The one meeting that is there already, apart from the calendar. */
    private @Nullable HeldMeeting held;

    /** Whose act it follows, where the calendar was made by a process. */
    private @Nullable PersonId initiator;

    /** Whether that has begun. */
    private boolean opened;

    private Role role = Role.POLICY_STAFF;
    private Procedure procedure = Procedure.SHIPPED;

    @Test
    void is_drafted_once_with_its_deadlines() {
        asked(basis -> new DraftMeetingCalendar(CALENDAR, basis, List.of(DEADLINE)))
                .expectEvents(DRAFTED);
        answer(PROPOSER, basis -> new DraftMeetingCalendar(CALENDAR, basis, List.of(DEADLINE)), true)
                .expectNoEvents()
                .expectException(DryRunPassed.class);
        isRefused(
                asked(basis -> new DraftMeetingCalendar(CALENDAR, basis, List.of(DEADLINE)), DRAFTED),
                CalendarProblem.ALREADY_DRAFTED,
                Map.of("year", 2569));
    }

    @Test
    void sets_days_to_come_of_its_year_aside_for_bodies_that_are_there() {
        asked(schedule(SLOT, COMMITTEE, SLOT_DAY), DRAFTED).expectEvents(SCHEDULED);
        isRefused(
                asked(schedule(SLOT, COMMITTEE, SLOT_DAY), DRAFTED, SCHEDULED),
                CalendarProblem.SLOT_ALREADY_THERE,
                Map.of("slot", "march"));
        isRefused(
                asked(schedule(SLOT, COMMITTEE, MID_YEAR.minusDays(1)), DRAFTED),
                CalendarProblem.SLOT_IN_THE_PAST,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
        asked(schedule(SLOT, COMMITTEE, MID_YEAR), DRAFTED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(schedule(SLOT, COMMITTEE, LocalDate.of(2026, 10, 1)), DRAFTED),
                CalendarProblem.SLOT_OUTSIDE_YEAR,
                Map.of("day", "2026-10-01", "year", 2569));
        asked(schedule(SLOT, COMMITTEE, LocalDate.of(2026, 9, 30)), DRAFTED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(schedule(SLOT, new BodyCode("AREA_COMMITTEE"), SLOT_DAY), DRAFTED),
                CalendarProblem.BODY_NOT_IN_FORCE,
                Map.of("body", "AREA_COMMITTEE", "day", "2026-03-27"));
    }

    @Test
    void ties_slots_to_its_deadlines() {
        asked(link(SLOT, "request"), DRAFTED, SCHEDULED).expectEvents(LINKED);
        isRefused(
                asked(link(SLOT, "request"), DRAFTED, SCHEDULED, LINKED),
                CalendarProblem.ALREADY_LINKED,
                Map.of("slot", "march", "deadline", "request"));
        isRefused(
                asked(link(SLOT, "plan"), DRAFTED, SCHEDULED),
                CalendarProblem.DEADLINE_UNKNOWN,
                Map.of("deadline", "plan"));
        isRefused(
                asked(link(LATER, "request"), DRAFTED, SCHEDULED),
                CalendarProblem.SLOT_UNKNOWN,
                Map.of("slot", "april"));
    }

    @Test
    void is_approved_by_somebody_else_if_every_deadline_can_be_met() {
        approved(DRAFTED, SCHEDULED, LINKED).expectEvents(APPROVED);
        isRefused(approved(DRAFTED, SCHEDULED), CalendarProblem.DEADLINE_UNREACHABLE, why("NO_SLOT"));
        isRefused(
                asked(basis -> new ApproveCalendar(CALENDAR, basis), DRAFTED, SCHEDULED, LINKED),
                CalendarProblem.MAKER_IS_CHECKER,
                Map.of("person", "policy.staff", "item", "calendar-2002-2569"));
        isRefused(
                approved(DRAFTED, SCHEDULED, LINKED, APPROVED), CalendarProblem.ALREADY_APPROVED, Map.of("year", 2569));
    }

    @Test
    void is_approved_by_nobody_whose_act_made_it() {
        initiator = CHECKER;
        isRefused(
                approved(DRAFTED, SCHEDULED, LINKED),
                CalendarProblem.MAKER_IS_CHECKER,
                Map.of("person", CHECKER.value(), "item", "calendar-2002-2569"));
        initiator = GOVERNOR;
        approved(DRAFTED, SCHEDULED, LINKED).expectEvents(APPROVED);
    }

    @Test
    void counts_the_days_of_notice_before_a_meeting() {
        today = SLOT_DAY.minusDays(2);
        isRefused(approved(DRAFTED, SCHEDULED, LINKED), CalendarProblem.DEADLINE_UNREACHABLE, why("NO_TIME_TO_INVITE"));
        today = SLOT_DAY.minusDays(3);
        approved(DRAFTED, SCHEDULED, LINKED).expectEvents(APPROVED);
    }

    @Test
    void does_not_let_a_meeting_come_after_its_deadline() {
        approved(DRAFTED, slot(SLOT, DEADLINE.dueOn()), LINKED).expectEvents(APPROVED);
        isRefused(
                approved(DRAFTED, slot(SLOT, DEADLINE.dueOn().plusDays(1)), LINKED),
                CalendarProblem.DEADLINE_UNREACHABLE,
                why("TOO_LATE"));
    }

    @Test
    void waits_for_the_next_meeting_where_resolutions_count_from_the_certified_minutes() {
        procedure = new Procedure(Share.HALF, null, true, MajorityRule.OF_VOTES, true, 3, EffectRule.CERTIFICATION);
        isRefused(approved(DRAFTED, SCHEDULED, LINKED), CalendarProblem.DEADLINE_UNREACHABLE, why("TOO_LATE"));
        isRefused(
                approved(
                        DRAFTED, SCHEDULED, LINKED, slot(LATER, DEADLINE.dueOn().plusDays(1))),
                CalendarProblem.DEADLINE_UNREACHABLE,
                why("TOO_LATE"));
        approved(DRAFTED, SCHEDULED, LINKED, slot(LATER, DEADLINE.dueOn())).expectEvents(APPROVED);
    }

    @Test
    void moves_a_slot_only_as_far_as_its_deadline_allows_once_it_is_approved() {
        var due = DEADLINE.dueOn();
        asked(move(due.plusDays(1)), DRAFTED, SCHEDULED, LINKED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(move(due.plusDays(1)), DRAFTED, SCHEDULED, LINKED, APPROVED),
                CalendarProblem.DEADLINE_UNREACHABLE,
                why("TOO_LATE"));
        asked(move(due), DRAFTED, SCHEDULED, LINKED, APPROVED).expectEvents(new SlotMoved(CALENDAR, SLOT, due));
        isRefused(
                asked(move(MID_YEAR.plusDays(2)), DRAFTED, SCHEDULED, LINKED, APPROVED),
                CalendarProblem.DEADLINE_UNREACHABLE,
                why("NO_TIME_TO_INVITE"));
        today = SLOT_DAY.plusDays(1);
        isRefused(
                asked(move(due), DRAFTED, SCHEDULED, LINKED),
                CalendarProblem.SLOT_IN_THE_PAST,
                Map.of("day", "2026-03-27", "effectiveOn", "2026-03-28"));
    }

    @Test
    void moves_a_slot_to_a_day_to_come_of_its_year() {
        isRefused(
                asked(move(MID_YEAR.minusDays(1)), DRAFTED, SCHEDULED),
                CalendarProblem.SLOT_IN_THE_PAST,
                Map.of("day", "2026-03-12", "effectiveOn", "2026-03-13"));
        asked(move(MID_YEAR), DRAFTED, SCHEDULED).expectSuccessfulHandlerExecution();
        isRefused(
                asked(move(LocalDate.of(2026, 10, 1)), DRAFTED, SCHEDULED),
                CalendarProblem.SLOT_OUTSIDE_YEAR,
                Map.of("day", "2026-10-01", "year", 2569));
        asked(move(LocalDate.of(2026, 9, 30)), DRAFTED, SCHEDULED).expectSuccessfulHandlerExecution();
    }

    /** Its meeting is held, so that nobody has to be invited to it any more. */
    @Test
    void moves_a_slot_however_late_it_is_for_a_deadline_of_another_one() {
        today = SLOT_DAY.plusDays(1);
        var april = DEADLINE.dueOn().plusDays(7);
        asked(
                        basis -> new MoveSlot(CALENDAR, basis, LATER, april.plusDays(1)),
                        DRAFTED,
                        SCHEDULED,
                        LINKED,
                        slot(LATER, april),
                        APPROVED)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void settles_which_meeting_is_held_in_a_slot_until_it_is_called() {
        asked(arrange(SLOT, 2), DRAFTED, SCHEDULED).expectEvents(arranged(SLOT, 2));
        asked(arrange(SLOT, 3), DRAFTED, SCHEDULED, arranged(SLOT, 2)).expectEvents(arranged(SLOT, 3));
        role = Role.SECRETARY;
        isRefused(asked(arrange(LATER, 2), DRAFTED, SCHEDULED), CalendarProblem.SLOT_UNKNOWN, Map.of("slot", "april"));
        isRefused(
                asked(arrange(SLOT, 3), DRAFTED, SCHEDULED, arranged(SLOT, 2), APPROVED, called(SLOT, SLOT_DAY, 2)),
                CalendarProblem.MEETING_ALREADY_CALLED,
                Map.of("slot", "march", "meeting", "board-2569-02"));
        today = SLOT_DAY;
        asked(arrange(SLOT, 2), DRAFTED, SCHEDULED).expectSuccessfulHandlerExecution();
        today = SLOT_DAY.plusDays(1);
        isRefused(
                asked(arrange(SLOT, 2), DRAFTED, SCHEDULED),
                CalendarProblem.SLOT_IN_THE_PAST,
                Map.of("day", "2026-03-27", "effectiveOn", "2026-03-28"));
    }

    @Test
    void numbers_the_meetings_of_a_series_by_their_days() {
        var april = new CalendarEvent[] {DRAFTED, SCHEDULED, slot(LATER, SLOT_DAY.plusDays(7)), arranged(LATER, 3)};
        isRefused(
                asked(arrange(SLOT, 3), april),
                CalendarProblem.MEETING_NUMBER_TAKEN,
                Map.of("meeting", "board-2569-03", "slot", "april"));
        isRefused(
                asked(arrange(SLOT, 4), april),
                CalendarProblem.NUMBERS_OUT_OF_ORDER,
                Map.of(
                        "meeting", "board-2569-04",
                        "day", "2026-03-27",
                        "otherMeeting", "board-2569-03",
                        "otherDay", "2026-04-03"));
        asked(arrange(SLOT, 2), april).expectEvents(arranged(SLOT, 2));
        asked(basis -> new ArrangeSlot(CALENDAR, basis, SLOT, "special", 4, ARRANGEMENT.time(), "ห้อง"), april)
                .expectSuccessfulHandlerExecution();
        var both = new CalendarEvent[] {
            DRAFTED, SCHEDULED, slot(LATER, SLOT_DAY.plusDays(7)), arranged(LATER, 3), arranged(SLOT, 2)
        };
        isRefused(
                asked(move(SLOT_DAY.plusDays(8)), both),
                CalendarProblem.NUMBERS_OUT_OF_ORDER,
                Map.of(
                        "meeting", "board-2569-02",
                        "day", "2026-04-04",
                        "otherMeeting", "board-2569-03",
                        "otherDay", "2026-04-03"));
        asked(move(SLOT_DAY.plusDays(7)), both).expectSuccessfulHandlerExecution();
    }

    /** One that was cancelled has used its number up; what replaces it has another one. */
    @Test
    void lets_another_meeting_come_between_those_that_are_called() {
        role = Role.SECRETARY;
        var april = SLOT_DAY.plusDays(7);
        var planned = new CalendarEvent[] {DRAFTED, SCHEDULED, slot(LATER, april), arranged(LATER, 3)};
        var called = new CalendarEvent[] {
            DRAFTED, SCHEDULED, LINKED, slot(LATER, april), arranged(LATER, 3), APPROVED, called(LATER, april, 3)
        };
        asked(arrange(SLOT, 4), called).expectEvents(arranged(SLOT, 4), called(SLOT, SLOT_DAY, 4));
        asked(arrange(SLOT, 4), planned).expectException(Rejected.class);
        isRefused(
                asked(arrange(SLOT, 3), called),
                CalendarProblem.MEETING_NUMBER_TAKEN,
                Map.of("meeting", "board-2569-03", "slot", "april"));
        // The one that is called may pass the other.
        var both = new CalendarEvent[] {
            DRAFTED,
            SCHEDULED,
            LINKED,
            slot(LATER, SLOT_DAY.plusDays(1)),
            arranged(LATER, 3),
            arranged(SLOT, 2),
            APPROVED,
            called(SLOT, SLOT_DAY, 2),
            called(LATER, SLOT_DAY.plusDays(1), 3)
        };
        asked(move(DEADLINE.dueOn()), both).expectSuccessfulHandlerExecution();
    }

    @Test
    void calls_what_is_arranged_once_it_is_approved_in_the_order_of_the_days() {
        var april = SLOT_DAY.plusDays(7);
        approved(DRAFTED, SCHEDULED, LINKED, slot(LATER, april), arranged(LATER, 3), arranged(SLOT, 2))
                .expectEvents(APPROVED, called(SLOT, SLOT_DAY, 2), called(LATER, april, 3));
        role = Role.SECRETARY;
        asked(arrange(SLOT, 2), DRAFTED, SCHEDULED, LINKED, APPROVED)
                .expectEvents(arranged(SLOT, 2), called(SLOT, SLOT_DAY, 2));
        // A day that is gone calls nobody.
        today = SLOT_DAY.plusDays(1);
        approved(
                        DRAFTED,
                        SCHEDULED,
                        arranged(SLOT, 2),
                        slot(LATER, april),
                        new SlotLinkedToDeadline(CALENDAR, LATER, "request"))
                .expectEvents(APPROVED);
    }

    @Test
    void moves_a_meeting_with_its_slot_once_it_is_called() {
        role = Role.SECRETARY;
        var due = DEADLINE.dueOn();
        asked(move(due), DRAFTED, SCHEDULED, LINKED, arranged(SLOT, 2))
                .expectEvents(new SlotMoved(CALENDAR, SLOT, due));
        asked(move(due), DRAFTED, SCHEDULED, LINKED, arranged(SLOT, 2), APPROVED, called(SLOT, SLOT_DAY, 2))
                .expectEvents(
                        new SlotMoved(CALENDAR, SLOT, due),
                        new SlotMeetingMoved(
                                CALENDAR, SLOT, "board-2569-02", OfficeMoment.parse("2026-04-10T09:30:00"), 1));
        var once = new SlotMeetingMoved(CALENDAR, SLOT, "board-2569-02", OfficeMoment.parse("2026-04-10T09:30:00"), 1);
        asked(
                        move(due.minusDays(1)),
                        DRAFTED,
                        SCHEDULED,
                        LINKED,
                        arranged(SLOT, 2),
                        APPROVED,
                        called(SLOT, SLOT_DAY, 2),
                        once)
                .expectEvents(
                        new SlotMoved(CALENDAR, SLOT, due.minusDays(1)),
                        new SlotMeetingMoved(
                                CALENDAR, SLOT, "board-2569-02", OfficeMoment.parse("2026-04-09T09:30:00"), 2));
    }

    /** Elsewhere only the secretary calls meetings and reschedules them, and a calendar is no way around that. */
    @Test
    void leaves_it_to_the_secretary_to_call_a_meeting_and_to_move_it() {
        var approved = new CalendarEvent[] {DRAFTED, SCHEDULED, LINKED, APPROVED};
        var called =
                new CalendarEvent[] {DRAFTED, SCHEDULED, LINKED, arranged(SLOT, 2), APPROVED, called(SLOT, SLOT_DAY, 2)
                };
        var due = DEADLINE.dueOn();
        for (var asked : List.of(asked(arrange(SLOT, 2), approved), asked(move(due), called))) {
            isRefused(
                    asked,
                    CalendarProblem.LEFT_TO_SECRETARY,
                    Map.of("slot", "march", "meeting", "board-2569-02", "role", "POLICY_STAFF"));
        }
        // Planning is for both.
        asked(arrange(SLOT, 2), DRAFTED, SCHEDULED, LINKED).expectSuccessfulHandlerExecution();
        asked(move(due), approved).expectSuccessfulHandlerExecution();
        role = Role.SECRETARY;
        asked(arrange(SLOT, 2), approved).expectSuccessfulHandlerExecution();
        asked(move(due), called).expectSuccessfulHandlerExecution();
    }

    @Test
    void moves_no_slot_whose_meeting_is_not_to_come() {
        role = Role.SECRETARY;
        var history =
                new CalendarEvent[] {DRAFTED, SCHEDULED, LINKED, arranged(SLOT, 2), APPROVED, called(SLOT, SLOT_DAY, 2)
                };
        var that = OfficeMoment.parse("2026-03-27T09:30:00");
        held = meeting(COMMITTEE, that, false);
        asked(move(DEADLINE.dueOn()), history).expectSuccessfulHandlerExecution();
        held = meeting(COMMITTEE, that, true);
        notToCome(asked(move(DEADLINE.dueOn()), history), false, true);
        opened = true;
        held = meeting(COMMITTEE, that, false);
        notToCome(asked(move(DEADLINE.dueOn()), history), true, false);
        // Until it is called, it is not yet the meeting of the slot.
        asked(move(DEADLINE.dueOn()), DRAFTED, SCHEDULED, LINKED, arranged(SLOT, 2))
                .expectSuccessfulHandlerExecution();
    }

    private static void notToCome(ResultValidator<MeetingCalendar> result, boolean opened, boolean cancelled) {
        isRefused(
                result,
                CalendarProblem.MEETING_NOT_TO_COME,
                Map.of(
                        "slot",
                        "march",
                        "meeting",
                        "board-2569-02",
                        "opened",
                        opened,
                        "closed",
                        false,
                        "cancelled",
                        cancelled));
    }

    @Test
    void takes_a_meeting_that_is_there_already_for_that_of_the_slot_if_it_is_that() {
        var that = OfficeMoment.parse("2026-03-27T13:00:00");
        held = meeting(COMMITTEE, that, false);
        asked(arrange(SLOT, 2), DRAFTED, SCHEDULED).expectEvents(arranged(SLOT, 2));
        var area = new BodyCode("AREA_COMMITTEE");
        for (var other : List.of(
                meeting(area, that, false),
                meeting(COMMITTEE, OfficeMoment.parse("2026-03-26T13:00:00"), false),
                meeting(COMMITTEE, that, true))) {
            held = other;
            isRefused(
                    asked(arrange(SLOT, 2), DRAFTED, SCHEDULED),
                    CalendarProblem.MEETING_OTHERWISE,
                    Map.of(
                            "meeting",
                            "board-2569-02",
                            "body",
                            other.body().value(),
                            "convenesAt",
                            other.convenesAt().toString(),
                            "toCome",
                            !other.cancelled(),
                            "slotBody",
                            COMMITTEE.value(),
                            "slotDay",
                            "2026-03-27"));
        }
    }

    private HeldMeeting meeting(BodyCode body, OfficeMoment convenesAt, boolean cancelled) {
        return new HeldMeeting(
                new MeetingId(CALENDAR.office(), "board", CALENDAR.year(), 2),
                body,
                convenesAt,
                opened,
                false,
                false,
                cancelled,
                Set.of(),
                Set.of());
    }

    private static Function<Basis, CalendarCommand> arrange(SlotId slot, int number) {
        return basis ->
                new ArrangeSlot(CALENDAR, basis, slot, "board", number, ARRANGEMENT.time(), ARRANGEMENT.place());
    }

    private static CalendarEvent arranged(SlotId slot, int number) {
        return new SlotArranged(CALENDAR, slot, new Arrangement(code(number), ARRANGEMENT.time(), ARRANGEMENT.place()));
    }

    private static CalendarEvent called(SlotId slot, LocalDate day, int number) {
        var convenesAt = new OfficeMoment(day.atTime(ARRANGEMENT.time()));
        return new SlotMeetingCalled(CALENDAR, slot, COMMITTEE, code(number), convenesAt, ARRANGEMENT.place());
    }

    private static String code(int number) {
        return "board-2569-0" + number;
    }

    private static Map<String, Object> why(String why) {
        return Map.of("deadline", "request", "dueOn", "2026-04-10", "why", why);
    }

    private static CalendarEvent slot(SlotId slot, LocalDate day) {
        return new MeetingSlotScheduled(CALENDAR, slot, COMMITTEE, day);
    }

    private static Function<Basis, CalendarCommand> schedule(SlotId slot, BodyCode body, LocalDate day) {
        return basis -> new ScheduleMeetingSlot(CALENDAR, basis, slot, body, day);
    }

    private static Function<Basis, CalendarCommand> link(SlotId slot, String deadline) {
        return basis -> new LinkSlotToDeadline(CALENDAR, basis, slot, deadline);
    }

    private static Function<Basis, CalendarCommand> move(LocalDate day) {
        return basis -> new MoveSlot(CALENDAR, basis, SLOT, day);
    }

    private ResultValidator<MeetingCalendar> approved(CalendarEvent... history) {
        return answer(CHECKER, basis -> new ApproveCalendar(CALENDAR, basis), false, history);
    }

    private ResultValidator<MeetingCalendar> asked(Function<Basis, CalendarCommand> ask, CalendarEvent... history) {
        return answer(PROPOSER, ask, false, history);
    }

    private ResultValidator<MeetingCalendar> answer(
            PersonId person, Function<Basis, CalendarCommand> ask, boolean dryRun, CalendarEvent... history) {
        var fixture = CommandMessages.fixture(MeetingCalendar.class);
        Bodies bodies = (office, body, day) -> body.equals(COMMITTEE)
                ? Optional.of(new BodyInForce(
                        BODY,
                        "กศจ.",
                        "Committee",
                        new Composition("v1", procedure, composition().seats())))
                : Optional.empty();
        fixture.registerInjectableResource(bodies);
        fixture.registerInjectableResource(meetings());
        var made = by(PROPOSER, initiator);
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(Arrays.stream(history)
                        .map(event -> GenericEventMessage.asEventMessage(event).andMetaData(made.toMetaData()))
                        .toList());
        var by = by(person);
        var command = ask.apply(new Basis(by.effectiveOn(), by.document(), by.reason()));
        return given.when(command, CommandMessages.metaData(by, dryRun));
    }

    private HeldMeetings meetings() {
        var known = Optional.ofNullable(held).stream().toList();
        return new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return known.stream()
                        .filter(one -> one.meeting().equals(meeting))
                        .findFirst();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return known;
            }
        };
    }

    private Provenance by(PersonId person) {
        return by(person, null);
    }

    private Provenance by(PersonId person, @Nullable PersonId follows) {
        return new Provenance("c-1", person, role, today, OFFICE_LETTER, "ตามแผน", null, "c-1", null, follows);
    }
}
