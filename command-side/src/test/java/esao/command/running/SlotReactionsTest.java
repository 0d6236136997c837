package esao.command.running;

import static esao.command.running.Consenting.SECRETARY;
import static esao.command.running.Consenting.STAFF;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.command.body.EndBodyMembership;
import esao.command.meeting.ApproveCalendar;
import esao.command.meeting.ArrangeSlot;
import esao.command.meeting.CancelMeeting;
import esao.command.meeting.DraftMeetingCalendar;
import esao.command.meeting.LinkSlotToDeadline;
import esao.command.meeting.MoveSlot;
import esao.command.meeting.RescheduleMeeting;
import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.ScheduleMeetingSlot;
import esao.command.messaging.Command;
import esao.command.process.WaitingState;
import esao.kernel.body.BodyId;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.meetingcalendar.value.DeadlineKind;
import esao.kernel.meetingcalendar.value.SlotId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.Provenance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting in a slot of a calendar")
class SlotReactionsTest extends OnReactingNode {

    private static final PersonId DIRECTOR = new PersonId("director");
    private static final SlotId SLOT = new SlotId("april");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate OTHER_DAY = LocalDate.of(2026, 4, 8);

    private Consenting office = Consenting.ofNewOffice();

    @Test
    void is_called_when_the_calendar_is_approved_and_moved_with_its_slot() {
        prepare();
        send(STAFF, basis -> arrange(basis, 2));
        assertThat(node.events(meeting(), MeetingScheduled.class)).isEmpty();
        send(DIRECTOR, basis -> new ApproveCalendar(calendar(), basis));
        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingScheduled.class)).hasSize(1));

        var scheduled = node.events(meeting(), MeetingScheduled.class).getFirst();
        assertThat(scheduled.getPayload())
                .isEqualTo(new MeetingScheduled(meeting(), COMMITTEE, at(DAY, "09:30:00"), "ห้องประชุม 1"));
        var by = Provenance.from(scheduled.getMetaData());
        assertThat(by.actor()).isEqualTo(new PersonId("process:when-slot-meeting-called-then-schedule-meeting"));
        assertThat(by.person()).isEqualTo(DIRECTOR);
        var called = node.events(calendar(), SlotMeetingCalled.class).getFirst();
        assertThat(by.causationId()).isEqualTo(called.getIdentifier());

        send(SECRETARY, basis -> new MoveSlot(calendar(), basis, SLOT, OTHER_DAY));
        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingRescheduled.class)).hasSize(1));
        var moved = node.events(meeting(), MeetingRescheduled.class).getFirst();
        assertThat(moved.getPayload()).isEqualTo(new MeetingRescheduled(meeting(), at(OTHER_DAY, "09:30:00"), null, 1));
        assertThat(Provenance.from(moved.getMetaData()).person()).isEqualTo(SECRETARY);
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
    }

    @Test
    void is_the_one_that_was_scheduled_by_hand_for_that_day() {
        prepare();
        send(SECRETARY, schedule(at(DAY, "13:00:00")));
        send(STAFF, basis -> arrange(basis, 2));
        send(DIRECTOR, basis -> new ApproveCalendar(calendar(), basis));
        send(SECRETARY, basis -> new MoveSlot(calendar(), basis, SLOT, OTHER_DAY));

        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingRescheduled.class)).hasSize(1));
        assertThat(node.events(meeting(), MeetingScheduled.class)).hasSize(1);
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
    }

    /** Between its calling and the answer to that, somebody was faster, but meant another day. */
    @Test
    void waits_where_that_meeting_is_called_for_another_day_and_is_done_once_it_is_so() {
        prepare();
        send(STAFF, basis -> arrange(basis, 2));
        send(SECRETARY, schedule(at(OTHER_DAY, "09:30:00")));
        send(DIRECTOR, basis -> new ApproveCalendar(calendar(), basis));
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).hasSize(1));
        assertThat(node.waiting(office.office())
                        .getFirst()
                        .problems()
                        .get(0)
                        .get("type")
                        .asString())
                .isEqualTo("urn:esao:problem:meeting:already-scheduled");

        send(SECRETARY, basis -> new RescheduleMeeting(meeting(), basis, at(DAY, "09:30:00"), "ห้องประชุม 2"));
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
        assertThat(node.events(meeting(), MeetingScheduled.class)).hasSize(1);
        send(SECRETARY, basis -> new MoveSlot(calendar(), basis, SLOT, OTHER_DAY));
        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingRescheduled.class)).hasSize(2));
    }

    /** A move that could not be done when it was made, and later could, is not done against what was settled since. */
    @Test
    void does_not_follow_a_move_that_was_overtaken() {
        prepare();
        send(STAFF, basis -> arrange(basis, 2));
        send(DIRECTOR, basis -> new ApproveCalendar(calendar(), basis));
        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingScheduled.class)).hasSize(1));
        var body = new BodyId(office.office(), COMMITTEE);
        for (var member : List.of(GOVERNOR, new PersonId("member.1"), new PersonId("member.2"))) {
            send(SECRETARY, basis -> new EndBodyMembership(body, basis, member, DAY.plusDays(1)));
        }
        send(SECRETARY, basis -> new MoveSlot(calendar(), basis, SLOT, OTHER_DAY));
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).hasSize(1));
        var early = DAY.minusDays(1);
        send(SECRETARY, basis -> new MoveSlot(calendar(), basis, SLOT, early));
        await().untilAsserted(() ->
                assertThat(node.events(meeting(), MeetingRescheduled.class)).hasSize(1));
        // What happens to the meeting has what waits for it tried again.
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).isEmpty());
        assertThat(node.events(meeting(), MeetingRescheduled.class))
                .extracting(DomainEventMessage::getPayload)
                .map(event -> (Object) event)
                .containsExactly(new MeetingRescheduled(meeting(), at(early, "09:30:00"), null, 2));
    }

    @Test
    void is_not_the_one_that_was_cancelled_before() {
        prepare();
        send(SECRETARY, schedule(at(DAY, "09:30:00")));
        send(STAFF, basis -> arrange(basis, 2));
        send(SECRETARY, basis -> new CancelMeeting(meeting(), basis));
        send(DIRECTOR, basis -> new ApproveCalendar(calendar(), basis));
        await().untilAsserted(() -> assertThat(node.waiting(office.office())).hasSize(1));
        var waiting = node.waiting(office.office()).getFirst();
        assertThat(waiting.state()).isEqualTo(WaitingState.REFUSED_FOR_GOOD);
        assertThat(waiting.problems().get(0).get("type").asString())
                .isEqualTo("urn:esao:problem:meeting:already-scheduled");
    }

    /** A committee, and a calendar with a slot that meets its deadline; of an office of its own. */
    private void prepare() {
        office = Consenting.ofNewOffice();
        office.appoint(node.commands());
        var deadline = new Deadline("request", DeadlineKind.BUDGET_REQUEST, "ส่งคำของบประมาณ", OTHER_DAY);
        send(STAFF, basis -> new DraftMeetingCalendar(calendar(), basis, List.of(deadline)));
        send(STAFF, basis -> new ScheduleMeetingSlot(calendar(), basis, SLOT, COMMITTEE, DAY));
        send(STAFF, basis -> new LinkSlotToDeadline(calendar(), basis, SLOT, "request"));
    }

    private ArrangeSlot arrange(Basis basis, int number) {
        return new ArrangeSlot(calendar(), basis, SLOT, "board", number, LocalTime.of(9, 30), "ห้องประชุม 1");
    }

    private Function<Basis, Command> schedule(OfficeMoment convenesAt) {
        return basis -> new ScheduleMeeting(meeting(), basis, COMMITTEE, convenesAt, "ห้องประชุม 1");
    }

    private CalendarId calendar() {
        return new CalendarId(office.office(), YEAR_2569);
    }

    private MeetingId meeting() {
        return office.meeting();
    }

    private void send(PersonId person, Function<Basis, ? extends Command> ask) {
        office.send(node.commands(), person, TODAY, ask);
    }

    private static OfficeMoment at(LocalDate day, String time) {
        return OfficeMoment.parse(day + "T" + time);
    }
}
