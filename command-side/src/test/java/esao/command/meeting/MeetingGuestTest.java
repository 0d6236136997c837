package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.MemberRole;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Seat;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.testing.SampleBodyEvents;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A guest of a meeting")
class MeetingGuestTest {

    private static final String POSITION = "ผู้อำนวยการกลุ่มบริหารงานการเงินและสินทรัพย์";

    @Test
    void is_asked_once_for_all_of_it_or_for_items_that_are_on_the_agenda() {
        scheduled().asks(invite(GUEST)).isTaken(new GuestInvited(MEETING, GUEST, POSITION, List.of()));
        invited().asks(invite(GUEST, ITEM)).isTaken(new GuestInvited(MEETING, GUEST, POSITION, List.of(ITEM)));
        room().tries(invite(GUEST, ITEM)).wouldBeTaken();
        var unknown = new AgendaNumber("4.3");
        invited().asks(invite(GUEST, ITEM, unknown)).isRefused(MeetingProblem.ITEM_UNKNOWN, Map.of("item", "4.3"));
        invited().asks(invite(MEMBER_1)).isRefused(MeetingProblem.GUEST_IS_MEMBER, Map.of("person", "member.1"));
        room().does(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .does(close("10:00:00"))
                .asks(invite(GUEST))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of("stage", "CLOSED", "needed", List.of("SCHEDULED", "INVITED", "OPEN", "ADJOURNED")));
    }

    @Test
    void may_be_asked_for_something_else_until_the_meeting_is_opened() {
        var facts = Map.<String, Object>of("person", "guest.1");
        Ask otherwise = basis -> new InviteGuest(MEETING, basis, GUEST, "ผู้แทนเทศบาล", List.of(ITEM));
        var asked = invited().does(invite(GUEST, ITEM));
        asked.asks(invite(GUEST, ITEM)).isRefused(MeetingProblem.GUEST_ALREADY_INVITED, facts);
        asked.does(otherwise).asks(otherwise).isRefused(MeetingProblem.GUEST_ALREADY_INVITED, facts);
        asked.asks(invite(GUEST)).isTaken(new GuestInvited(MEETING, GUEST, POSITION, List.of()));
        room().does(invite(GUEST, ITEM)).asks(invite(GUEST)).isRefused(MeetingProblem.GUEST_ALREADY_INVITED, facts);
    }

    @Test
    void may_be_asked_anew_once_the_item_is_gone_and_not_where_it_has_another_number() {
        var number = new AgendaNumber("4.5");
        var meeting = scheduled()
                .does(basis -> new AddAgendaItem(MEETING, basis, item()))
                .does(invite(GUEST, ITEM));
        meeting.does(basis -> new ReorderAgenda(MEETING, basis, List.of(new Renumbering(ITEM, number))))
                .asks(invite(GUEST, number))
                .isRefused(MeetingProblem.GUEST_ALREADY_INVITED, Map.of("person", "guest.1"));
        meeting.does(basis -> new WithdrawAgendaItem(MEETING, basis, number))
                .does(basis -> new AddAgendaItem(MEETING, basis, item().numbered(number)))
                .asks(invite(GUEST, number))
                .isTaken();
    }

    @Test
    void stays_asked_for_what_is_left_where_one_of_several_items_is_gone() {
        var number = new AgendaNumber("4.5");
        var other = new AgendaItem(number, AgendaKind.OTHER, "เรื่องอื่น", null, null);
        scheduled()
                .does(basis -> new AddAgendaItem(MEETING, basis, item()))
                .does(basis -> new AddAgendaItem(MEETING, basis, other))
                .does(invite(GUEST, ITEM, number))
                .does(basis -> new WithdrawAgendaItem(MEETING, basis, number))
                .asks(invite(GUEST, ITEM))
                .isRefused(MeetingProblem.GUEST_ALREADY_INVITED, Map.of("person", "guest.1"));
    }

    @Test
    void stays_there_when_the_meeting_is_opened() {
        var early = invited().does(invite(GUEST)).does(move(AttendanceMove.ARRIVED, "08:45:00"));
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            early.does(arrive(person, "08:50:00"));
        }
        early.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, at("09:00:00")))
                .asks(move(AttendanceMove.ARRIVED, "09:10:00"))
                .isRefused(MeetingProblem.GUEST_ALREADY_THERE, Map.of("person", "guest.1"));
    }

    @Test
    void came_in_vain_where_the_meeting_is_held_at_another_time() {
        invited()
                .does(invite(GUEST))
                .does(move(AttendanceMove.ARRIVED, "08:45:00"))
                .does(basis -> new RescheduleMeeting(MEETING, basis, at("13:00:00"), null))
                .does(basis -> new InviteGuest(MEETING, basis, GUEST, "ผู้แทนเทศบาล", List.of()))
                .under(atOnce())
                .does(basis -> new SendInvitation(MEETING, basis))
                .asks(move(AttendanceMove.ARRIVED, "12:50:00"))
                .isTaken();
    }

    private static Procedure atOnce() {
        return new Procedure(Share.HALF, null, true, MajorityRule.OF_VOTES, true, 0, EffectRule.CERTIFICATION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-1005-01234-56-7 นายสมชาย ใจดี",
                "1-1005-01234-56-7",
                "guest.1100501234567",
                "สมชาย",
                "somchai jaidee",
                "๑๑๐๐๕๐๑๒๓๔๕๖๗"
            })
    void is_named_by_no_name_and_no_citizen_number(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheduled().asks(invite(new PersonId(name))))
                .withMessageStartingWith("guest must ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guest.1",
                "auth0|42",
                "somchai@municipality.go.th",
                "guest.110050123456",
                "550e8400-e29b-41d4-1716-446655440000"
            })
    void is_named_by_an_identifier(String name) {
        scheduled().asks(invite(new PersonId(name))).isTaken();
    }

    @Test
    void comes_and_goes_as_often_as_the_door_opens() {
        var meeting = room().does(invite(GUEST));
        meeting.asks(move(AttendanceMove.LEFT, "09:10:00"))
                .isRefused(MeetingProblem.GUEST_NOT_THERE, Map.of("person", "guest.1"));
        meeting.asks(move(AttendanceMove.ARRIVED, "09:10:00"))
                .isTaken(new GuestAttendanceRecorded(MEETING, GUEST, AttendanceMove.ARRIVED, at("09:10:00")));
        meeting.asks(move(AttendanceMove.ARRIVED, "09:11:00"))
                .isRefused(MeetingProblem.GUEST_ALREADY_THERE, Map.of("person", "guest.1"));
        meeting.does(move(AttendanceMove.LEFT, "09:12:00")).does(move(AttendanceMove.ARRIVED, "09:13:00"));
        room().asks(move(AttendanceMove.ARRIVED, "09:10:00"))
                .isRefused(MeetingProblem.GUEST_NOT_INVITED, Map.of("person", "guest.1"));
    }

    @Test
    void is_there_on_its_day_in_the_order_of_things_and_gone_when_it_is_broken_off() {
        var meeting = room().does(invite(GUEST));
        meeting.asks(move(AttendanceMove.ARRIVED, "08:59:59"))
                .isRefused(
                        MeetingProblem.MOMENT_BEFORE_LAST,
                        Map.of("at", "2026-03-13T08:59:59", "lastAt", "2026-03-13T09:00:00"));
        invited()
                .does(invite(GUEST))
                .on(DAY.plusDays(1))
                .asks(basis -> new RecordGuestAttendance(
                        MEETING, basis, GUEST, AttendanceMove.ARRIVED, OfficeMoment.parse("2026-03-14T08:50:00")))
                .isRefused(
                        MeetingProblem.NOT_ITS_TIME,
                        Map.of("at", "2026-03-14T08:50:00", "convenesAt", "2026-03-13T09:00:00"));
        meeting.does(move(AttendanceMove.ARRIVED, "09:10:00"));
        meeting.does(basis ->
                new AdjournMeeting(MEETING, basis, AdjournmentCause.OTHER, at("13:00:00"), false, at("12:00:00")));
        meeting.asks(move(AttendanceMove.LEFT, "12:30:00"))
                .isRefused(MeetingProblem.GUEST_NOT_THERE, Map.of("person", "guest.1"));
        meeting.asks(move(AttendanceMove.ARRIVED, "12:50:00")).isTaken();
    }

    @Test
    void makes_no_quorum_and_ends_none() {
        var two =
                invited().does(invite(GUEST)).does(arrive(GOVERNOR, "08:50:00")).does(arrive(MEMBER_1, "08:50:00"));
        two.asks(move(AttendanceMove.ARRIVED, "08:51:00"))
                .isTaken(new GuestAttendanceRecorded(MEETING, GUEST, AttendanceMove.ARRIVED, at("08:51:00")));
        two.asks(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, at("09:00:00")))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 2, "needed", 3, "members", 5));
    }

    @Test
    void speaks_while_there_and_never_votes_presides_or_attends_as_a_member() {
        var meeting = room().does(invite(GUEST));
        meeting.asks(say("09:10:00")).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "guest.1"));
        meeting.does(move(AttendanceMove.ARRIVED, "09:10:00"));
        meeting.asks(say("09:11:00")).isTaken(new DiscussionRecorded(MEETING, ITEM, GUEST, "ขอชี้แจง", at("09:11:00")));
        meeting.asks(arrive(GUEST, "09:12:00")).isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "guest.1"));
        meeting.asks(put(GUEST))
                .isRefused(
                        MeetingProblem.PRESIDING_UNFIT, Map.of("person", "guest.1", "entitled", List.of("governor")));
        meeting.does(put(GOVERNOR))
                .asks(basis -> new CastVote(MEETING, basis, GUEST, VoteChoice.FOR, at("09:21:00")))
                .isRefused(MeetingProblem.NOT_THERE, Map.of("person", "guest.1"));
    }

    /** Appointed between the invitation and the day: from then on a member. */
    @Test
    void comes_as_a_member_once_appointed() {
        var seats = new ArrayList<>(SampleBodyEvents.composition().seats());
        seats.add(new Seat(GUEST, MemberRole.MEMBER));
        var meeting = invited()
                .does(invite(GUEST))
                .does(move(AttendanceMove.ARRIVED, "08:30:00"))
                .of(new Composition("version-1", Procedure.SHIPPED, seats));
        meeting.asks(move(AttendanceMove.LEFT, "08:31:00"))
                .isRefused(MeetingProblem.GUEST_IS_MEMBER, Map.of("person", "guest.1"));
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            meeting.does(arrive(person, "08:50:00"));
        }
        meeting.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, at("09:00:00")));
        meeting.asks(say("09:10:00")).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "guest.1"));
        meeting.does(arrive(GUEST, "09:11:00")).asks(say("09:12:00")).isTaken();
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    private static Ask invite(PersonId guest, AgendaNumber... items) {
        return basis -> new InviteGuest(MEETING, basis, guest, POSITION, List.of(items));
    }

    private static Ask move(AttendanceMove move, String time) {
        return basis -> new RecordGuestAttendance(MEETING, basis, GUEST, move, at(time));
    }

    private static Ask say(String time) {
        return basis -> new RecordDiscussion(MEETING, basis, ITEM, GUEST, "ขอชี้แจง", at(time));
    }

    private static Ask put(PersonId presiding) {
        return basis ->
                new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, presiding, at("09:20:00"));
    }
}
