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
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.messaging.CommandMessages;
import esao.command.rules.Bodies;
import esao.command.rules.HeldMeetings;
import esao.kernel.body.BodyInForce;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.meeting.HeldMeeting;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.MeetingCalendarDiscarded;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.meetingcalendar.value.Deadline;
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
import java.util.function.Function;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The draft of a calendar of meetings")
class MeetingCalendarDraftTest {

    private static final CalendarEvent DRAFTED = new MeetingCalendarDrafted(CALENDAR, List.of(DEADLINE));
    private static final CalendarEvent SCHEDULED = new MeetingSlotScheduled(CALENDAR, SLOT, COMMITTEE, SLOT_DAY);
    private static final CalendarEvent LINKED = new SlotLinkedToDeadline(CALENDAR, SLOT, DEADLINE.code());
    private static final CalendarEvent DISCARDED = new MeetingCalendarDiscarded(CALENDAR);
    private static final CalendarEvent APPROVED = new CalendarApproved(CALENDAR);

    private LocalDate today = MID_YEAR;
    private PersonId maker = PROPOSER;

    @Test
    void names_deadlines_that_are_to_come_in_its_year_or_the_next() {
        outOfReach(MID_YEAR.minusDays(1), MID_YEAR);
        drafted(MID_YEAR);
        // Before its year begins, the first day of that counts.
        today = LocalDate.of(2025, 9, 1);
        outOfReach(LocalDate.of(2025, 9, 30), LocalDate.of(2025, 10, 1));
        drafted(LocalDate.of(2025, 10, 1));
        outOfReach(LocalDate.of(2027, 10, 1), LocalDate.of(2025, 10, 1));
        drafted(LocalDate.of(2027, 9, 30));
    }

    private void drafted(LocalDate dueOn) {
        asked(draft(dueOn)).expectEvents(new MeetingCalendarDrafted(CALENDAR, List.of(due(dueOn))));
    }

    private void outOfReach(LocalDate dueOn, LocalDate earliest) {
        isRefused(
                asked(draft(dueOn)),
                CalendarProblem.DEADLINE_OUT_OF_REACH,
                Map.of(
                        "deadline",
                        "request",
                        "dueOn",
                        dueOn.toString(),
                        "earliest",
                        earliest.toString(),
                        "latest",
                        "2027-09-30"));
    }

    @Test
    void takes_names_for_the_same_however_they_are_written() {
        for (var same : List.of("March", "ＭARCH", "march")) {
            isRefused(
                    asked(schedule(new SlotId(same)), DRAFTED, SCHEDULED),
                    CalendarProblem.SLOT_ALREADY_THERE,
                    Map.of("slot", "march"));
        }
        asked(schedule(new SlotId("march-2")), DRAFTED, SCHEDULED).expectSuccessfulHandlerExecution();

        var basis = new Basis(today, OFFICE_LETTER, "ตามแผน");
        assertThat(new DraftMeetingCalendar(CALENDAR, basis, List.of(due("d1"), due("d2"))).deadlines())
                .hasSize(2);
        for (var same : List.of("D1", "d๑", "d1")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new DraftMeetingCalendar(CALENDAR, basis, List.of(due("d1"), due(same))));
        }
    }

    private static Deadline due(String code) {
        return new Deadline(code, DEADLINE.kind(), DEADLINE.title(), DEADLINE.dueOn());
    }

    @Test
    void moves_no_slot_to_the_day_it_has() {
        isRefused(
                asked(move(SLOT_DAY), DRAFTED, SCHEDULED),
                CalendarProblem.DAY_UNCHANGED,
                Map.of("slot", "march", "day", "2026-03-27"));
        asked(move(SLOT_DAY.plusDays(1)), DRAFTED, SCHEDULED)
                .expectEvents(new SlotMoved(CALENDAR, SLOT, SLOT_DAY.plusDays(1)));
    }

    @Test
    void is_given_up_until_it_is_approved_and_drafted_anew() {
        asked(MeetingCalendarDraftTest::discard, DRAFTED).expectEvents(DISCARDED);
        asked(MeetingCalendarDraftTest::discard, DRAFTED, SCHEDULED, LINKED).expectEvents(DISCARDED);
        isRefused(
                asked(MeetingCalendarDraftTest::discard, DRAFTED, SCHEDULED, LINKED, APPROVED),
                CalendarProblem.ALREADY_APPROVED,
                Map.of("year", 2569));
        isRefused(asked(draft(DEADLINE.dueOn()), DRAFTED), CalendarProblem.ALREADY_DRAFTED, Map.of("year", 2569));
        asked(draft(DEADLINE.dueOn()), DRAFTED, DISCARDED).expectEvents(DRAFTED);
        isRefused(
                asked(MeetingCalendarDraftTest::discard, DRAFTED, DISCARDED),
                CalendarProblem.NOT_DRAFTED,
                Map.of("year", 2569));
        asked(MeetingCalendarDraftTest::discard, DRAFTED, DISCARDED, DRAFTED).expectEvents(DISCARDED);
    }

    @Test
    void takes_nothing_in_and_is_not_approved_once_it_is_given_up() {
        var given = new CalendarEvent[] {DRAFTED, SCHEDULED, LINKED, DISCARDED};
        for (var ask : List.<Function<Basis, CalendarCommand>>of(
                schedule(SLOT),
                move(SLOT_DAY.plusDays(1)),
                basis -> new LinkSlotToDeadline(CALENDAR, basis, SLOT, DEADLINE.code()),
                basis -> new ArrangeSlot(CALENDAR, basis, SLOT, "board", 2, ARRANGEMENT.time(), ARRANGEMENT.place()))) {
            isRefused(asked(ask, given), CalendarProblem.NOT_DRAFTED, Map.of("year", 2569));
        }
        isRefused(approved(given), CalendarProblem.NOT_DRAFTED, Map.of("year", 2569));
        asked(schedule(SLOT), DRAFTED, DISCARDED, DRAFTED).expectEvents(SCHEDULED);
    }

    @Test
    void begins_anew_with_nothing_of_the_draft_before() {
        // The deadline nobody could meet is gone, and so is the slot.
        var wrong = new MeetingCalendarDrafted(CALENDAR, List.of(due(MID_YEAR.minusYears(20))));
        isRefused(
                approved(wrong, SCHEDULED, LINKED),
                CalendarProblem.DEADLINE_UNREACHABLE,
                Map.of("deadline", "request", "dueOn", "2006-03-13", "why", "TOO_LATE"));
        approved(wrong, SCHEDULED, LINKED, DISCARDED, DRAFTED, SCHEDULED, LINKED)
                .expectEvents(APPROVED);
        isRefused(
                asked(move(SLOT_DAY.plusDays(1)), wrong, SCHEDULED, DISCARDED, DRAFTED),
                CalendarProblem.SLOT_UNKNOWN,
                Map.of("slot", "march"));
    }

    @Test
    void may_be_approved_by_who_made_only_what_was_given_up() {
        var fixture = fixture();
        fixture.given(List.of(
                        made(CHECKER, DRAFTED),
                        made(CHECKER, DISCARDED),
                        made(PROPOSER, DRAFTED),
                        made(PROPOSER, SCHEDULED),
                        made(PROPOSER, LINKED)))
                .when(command(CHECKER, MeetingCalendarDraftTest::approve), CommandMessages.metaData(by(CHECKER), false))
                .expectEvents(APPROVED);
        maker = CHECKER;
        isRefused(
                approved(DRAFTED, SCHEDULED, LINKED),
                CalendarProblem.MAKER_IS_CHECKER,
                Map.of("person", CHECKER.value(), "item", "calendar-2002-2569"));
    }

    private static Deadline due(LocalDate day) {
        return new Deadline(DEADLINE.code(), DEADLINE.kind(), DEADLINE.title(), day);
    }

    private static Function<Basis, CalendarCommand> draft(LocalDate dueOn) {
        return basis -> new DraftMeetingCalendar(CALENDAR, basis, List.of(due(dueOn)));
    }

    private static CalendarCommand discard(Basis basis) {
        return new DiscardMeetingCalendar(CALENDAR, basis);
    }

    private static Function<Basis, CalendarCommand> schedule(SlotId slot) {
        return basis -> new ScheduleMeetingSlot(CALENDAR, basis, slot, COMMITTEE, SLOT_DAY);
    }

    private static Function<Basis, CalendarCommand> move(LocalDate day) {
        return basis -> new MoveSlot(CALENDAR, basis, SLOT, day);
    }

    private static CalendarCommand approve(Basis basis) {
        return new ApproveCalendar(CALENDAR, basis);
    }

    private ResultValidator<MeetingCalendar> approved(CalendarEvent... history) {
        return answer(CHECKER, MeetingCalendarDraftTest::approve, history);
    }

    private ResultValidator<MeetingCalendar> asked(Function<Basis, CalendarCommand> ask, CalendarEvent... history) {
        return answer(PROPOSER, ask, history);
    }

    private ResultValidator<MeetingCalendar> answer(
            PersonId person, Function<Basis, CalendarCommand> ask, CalendarEvent... history) {
        var fixture = fixture();
        var given = history.length == 0
                ? fixture.givenNoPriorActivity()
                : fixture.given(
                        Arrays.stream(history).map(event -> made(maker, event)).toList());
        return given.when(command(person, ask), CommandMessages.metaData(by(person), false));
    }

    private FixtureConfiguration<MeetingCalendar> fixture() {
        var fixture = CommandMessages.fixture(MeetingCalendar.class);
        Bodies bodies = (office, body, day) -> Optional.of(new BodyInForce(BODY, "กศจ.", "Committee", composition()));
        fixture.registerInjectableResource(bodies);
        fixture.registerInjectableResource(new HeldMeetings() {
            @Override
            public Optional<HeldMeeting> find(MeetingId meeting) {
                return Optional.empty();
            }

            @Override
            public List<HeldMeeting> ofYear(OfficeCode office, FiscalYear year) {
                return List.of();
            }
        });
        return fixture;
    }

    private Object made(PersonId person, CalendarEvent event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(by(person).toMetaData());
    }

    private CalendarCommand command(PersonId person, Function<Basis, CalendarCommand> ask) {
        var by = by(person);
        return ask.apply(new Basis(by.effectiveOn(), by.document(), by.reason()));
    }

    private Provenance by(PersonId person) {
        return new Provenance(
                "c-1", person, Role.POLICY_STAFF, today, OFFICE_LETTER, "ตามแผน", null, "c-1", null, null);
    }
}
