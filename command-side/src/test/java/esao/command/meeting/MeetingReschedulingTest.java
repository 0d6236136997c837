package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.laid;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.rules.LaidSubject;
import esao.kernel.body.value.Composition;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The time for which a meeting is called")
class MeetingReschedulingTest {

    private static final OfficeMoment LATER = OfficeMoment.parse("2026-03-20T13:30:00");
    private static final Ask INVITE = basis -> new SendInvitation(MEETING, basis);

    @Test
    void is_changed_before_it_is_opened_to_a_later_or_an_earlier_one() {
        scheduled().asks(to(LATER)).isTaken(new MeetingRescheduled(MEETING, LATER, null, 0));
        invited()
                .on(DAY.minusDays(1))
                .asks(basis -> new RescheduleMeeting(MEETING, basis, LATER, "ห้องประชุม 2"))
                .isTaken(new MeetingRescheduled(MEETING, LATER, "ห้องประชุม 2", 0));
        scheduled().asks(to(OfficeMoment.parse("2026-03-04T09:00:00"))).isTaken();
        scheduled().tries(to(LATER)).wouldBeTaken();
        opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .asks(to(LATER))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of("stage", "OPEN", "needed", List.of("SCHEDULED", "INVITED")));
    }

    @Test
    void is_changed_to_something_else() {
        scheduled().asks(to(NINE)).isRefused(MeetingProblem.NOTHING_RESCHEDULED, facts("ห้องประชุม 1"));
        scheduled().asks(to(NINE, "ห้องประชุม 1")).isRefused(MeetingProblem.NOTHING_RESCHEDULED, facts("ห้องประชุม 1"));
        scheduled()
                .does(to(NINE, "ห้องประชุม 2"))
                .does(to(LATER))
                .does(to(NINE))
                .asks(to(NINE, "ห้องประชุม 2"))
                .isRefused(MeetingProblem.NOTHING_RESCHEDULED, facts("ห้องประชุม 2"));
        scheduled()
                .does(to(NINE, "ห้องประชุม 2"))
                .asks(to(NINE, "ห้องประชุม 1"))
                .isTaken();
        scheduled().asks(to(at("09:00:01"))).isTaken();
        scheduled()
                .asks(basis -> new RescheduleMeeting(MEETING, basis, NINE, "ห้องประชุม 2"))
                .isTaken();
    }

    @Test
    void stays_in_its_year_and_to_come() {
        scheduled()
                .asks(to(OfficeMoment.parse("2026-10-01T09:00:00")))
                .isRefused(MeetingProblem.OUTSIDE_ITS_YEAR, Map.of("day", "2026-10-01", "year", 2569));
        scheduled().asks(to(OfficeMoment.parse("2026-09-30T09:00:00"))).isTaken();
        scheduled()
                .on(DAY.plusDays(1))
                .asks(to(at("10:00:00")))
                .isRefused(
                        MeetingProblem.CONVENES_IN_THE_PAST, Map.of("day", "2026-03-13", "effectiveOn", "2026-03-14"));
        scheduled().on(DAY.plusDays(1)).asks(to(LATER)).isTaken();
    }

    @Test
    void is_one_at_which_the_body_is_there() {
        scheduled()
                .until(LATER.day().minusDays(1))
                .asks(to(LATER))
                .isRefused(
                        MeetingProblem.BODY_NOT_IN_FORCE,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "day", "2026-03-20"));
        scheduled().until(LATER.day()).asks(to(LATER)).isTaken();
        scheduled()
                .of(new Composition("v", composition().procedure(), List.of()))
                .asks(to(LATER))
                .isRefused(
                        MeetingProblem.BODY_WITHOUT_MEMBERS,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "day", "2026-03-20"));
    }

    @Test
    void is_no_day_before_what_is_on_the_agenda_was_laid() {
        var early = OfficeMoment.parse("2026-03-11T09:00:00");
        var laidOn = laidOn(LocalDate.of(2026, 3, 12));
        var meeting = scheduled().laying(laidOn).does(basis -> new AddAgendaItem(MEETING, basis, item()));
        meeting.asks(to(early))
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_LATER,
                        Map.of(
                                "subject", "budget-2002-2569/virement-1",
                                "laidOn", "2026-03-12",
                                "day", "2026-03-11"));
        meeting.tries(to(OfficeMoment.parse("2026-03-12T09:00:00"))).wouldBeTaken();
        // What is not laid any more is for the meeting to deal with.
        meeting.laying(null).asks(to(early)).isTaken();
    }

    @Test
    void voids_the_invitation_and_opens_the_agenda_again() {
        Ask reply = basis -> new RecordRsvp(MEETING, basis, MEMBER_1, RsvpReply.ATTENDS, null);
        var meeting = invited().on(DAY.minusDays(1)).does(reply).does(to(LATER));
        meeting.asks(reply)
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "SCHEDULED", "needed", List.of("INVITED")));
        meeting.does(basis -> new WithdrawAgendaItem(MEETING, basis, item().number()))
                .does(basis -> new AddAgendaItem(MEETING, basis, item()));
        meeting.on(LATER.day().minusDays(2))
                .asks(INVITE)
                .isRefused(MeetingProblem.NOTICE_TOO_SHORT, Map.of("days", 2, "needed", 3, "day", "2026-03-20"));
        var again = meeting.on(LATER.day().minusDays(3)).asks(INVITE).isTaken();
        assertThat(again).singleElement().isInstanceOf(InvitationSent.class);
    }

    /** Members and rules are those of the new day, and whoever had come has gone. */
    @Test
    void begins_anew_with_those_who_come_on_the_new_day() {
        var meeting = invited().does(arrive(GOVERNOR, "08:50:00")).does(arrive(MEMBER_1, "08:50:00"));
        meeting.on(DAY.minusDays(1))
                .asks(to(LATER))
                .isRefused(
                        MeetingProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-12", "previousStepOn", "2026-03-13"));
        meeting.on(DAY).does(to(LATER)).does(INVITE).on(LATER.day());
        var seats = composition().seats().subList(0, 4);
        meeting.of(new Composition("version-1", composition().procedure(), seats));
        meeting.asks(on(MEMBER_2)).isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "member.2"));
        meeting.asks(on(GOVERNOR))
                .isTaken(new AttendanceRecorded(MEETING, GOVERNOR, AttendanceMove.ARRIVED, moment("13:00:00")));
        meeting.asks(on(MEMBER_1))
                .isTaken(
                        new AttendanceRecorded(MEETING, MEMBER_1, AttendanceMove.ARRIVED, moment("13:00:00")),
                        new QuorumReached(MEETING, new Quorum(2, 2, 4), moment("13:00:00")));
        meeting.asks(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, LATER))
                .isTaken(new MeetingOpened(
                        MEETING,
                        LATER,
                        GOVERNOR,
                        new Composition("version-1", composition().procedure(), seats)));
    }

    /** The lower quorum was for the day to which the first attempt was put off. */
    @Test
    void has_the_quorum_of_a_first_attempt_again() {
        var again = OfficeMoment.parse("2026-03-18T09:00:00");
        var meeting = invited()
                .does(basis -> new AdjournMeeting(
                        MEETING, basis, AdjournmentCause.LACK_OF_QUORUM, again, true, at("09:30:00")))
                .does(to(LATER))
                .does(INVITE)
                .on(LATER.day())
                .does(on(GOVERNOR))
                .does(on(MEMBER_1));
        meeting.asks(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, LATER))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 2, "needed", 3, "members", 5));
    }

    @Test
    void follows_the_last_move_of_its_slot_and_no_earlier_one() {
        var later = scheduled().slotMoved(2);
        later.asks(follow(1)).isRefused(MeetingProblem.SLOT_MOVE_OVERTAKEN, overtaken(1, 2, 0));
        later.asks(follow(2)).isTaken(new MeetingRescheduled(MEETING, LATER, null, 2));
        later.asks(follow(2)).isRefused(MeetingProblem.SLOT_MOVE_OVERTAKEN, overtaken(2, 2, 2));
        later.slotMoved(3).asks(follow(3)).isRefused(MeetingProblem.NOTHING_RESCHEDULED, calledFor(LATER));
    }

    @Test
    void is_never_changed_again_once_it_was_opened_or_cancelled() {
        var cancelled = scheduled().slotMoved(1).does(basis -> new CancelMeeting(MEETING, basis));
        var open = opened(GOVERNOR, MEMBER_1, MEMBER_2).slotMoved(1);
        for (var meeting : List.of(cancelled, open)) {
            meeting.asks(follow(1)).isRefused(true);
            meeting.asks(to(LATER)).isRefused(true);
        }
        cancelled
                .asks(follow(1))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of("stage", "CANCELLED", "needed", List.of("SCHEDULED", "INVITED")));
        scheduled().slotMoved(1).until(LATER.day().minusDays(1)).asks(follow(1)).isRefused(false);
    }

    /** Whoever does it by hand knows of the moves so far, and of none to come. */
    @Test
    void stays_as_it_was_set_by_hand_after_the_slot_was_moved() {
        var byHand = OfficeMoment.parse("2026-03-24T09:00:00");
        var meeting = scheduled().slotMoved(1);
        meeting.asks(to(byHand)).isTaken(new MeetingRescheduled(MEETING, byHand, null, 1));
        meeting.asks(follow(1)).isRefused(MeetingProblem.SLOT_MOVE_OVERTAKEN, overtaken(1, 1, 1));
        meeting.slotMoved(2).asks(follow(2)).isTaken(new MeetingRescheduled(MEETING, LATER, null, 2));
    }

    private static Ask follow(int move) {
        return basis -> new FollowSlot(MEETING, basis, LATER, move);
    }

    private static Map<String, Object> overtaken(int move, int last, int dealtWith) {
        return Map.of("move", move, "last", last, "dealtWith", dealtWith);
    }

    private static Map<String, Object> calledFor(OfficeMoment convenesAt) {
        return Map.of("convenesAt", convenesAt.toString(), "place", "ห้องประชุม 1");
    }

    private static Ask to(OfficeMoment convenesAt) {
        return to(convenesAt, null);
    }

    private static Ask to(OfficeMoment convenesAt, @Nullable String place) {
        return basis -> new RescheduleMeeting(MEETING, basis, convenesAt, place);
    }

    private static Map<String, Object> facts(String place) {
        return Map.of("convenesAt", "2026-03-13T09:00:00", "place", place);
    }

    private static Ask on(PersonId person) {
        return basis -> new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, moment("13:00:00"));
    }

    private static OfficeMoment moment(String time) {
        return OfficeMoment.parse(LATER.day() + "T" + time);
    }

    private static LaidSubject laidOn(LocalDate day) {
        var usual = laid(otherHash());
        return new LaidSubject(usual.hash(), day, usual.makers(), usual.parts(), usual.needed(), usual.fitting());
    }
}
