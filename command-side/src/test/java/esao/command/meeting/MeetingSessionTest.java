package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.arrive;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.leave;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.openedOn;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.Composition;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Share;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingResumed;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting while it is held")
class MeetingSessionTest {

    private static final Map<String, Object> TOO_FEW = Map.of("present", 2, "needed", 3, "members", 5);

    @Test
    void has_a_quorum_from_the_arrival_that_makes_it_to_the_departure_that_ends_it() {
        var meeting = invited().does(arrive(GOVERNOR, "08:50:00")).does(arrive(MEMBER_1, "08:50:00"));
        meeting.asks(arrive(MEMBER_2, "08:55:00"))
                .isTaken(
                        new AttendanceRecorded(MEETING, MEMBER_2, AttendanceMove.ARRIVED, at("08:55:00")),
                        new QuorumReached(MEETING, new Quorum(3, 3, 5), at("08:55:00")));
        meeting.asks(arrive(DIRECTOR, "08:56:00"))
                .isTaken(new AttendanceRecorded(MEETING, DIRECTOR, AttendanceMove.ARRIVED, at("08:56:00")));
        meeting.asks(leave(GOVERNOR, "08:57:00"))
                .isTaken(new AttendanceRecorded(MEETING, GOVERNOR, AttendanceMove.LEFT, at("08:57:00")));
        meeting.asks(leave(DIRECTOR, "08:58:00"))
                .isTaken(
                        new AttendanceRecorded(MEETING, DIRECTOR, AttendanceMove.LEFT, at("08:58:00")),
                        new QuorumLost(MEETING, new Quorum(2, 3, 5), at("08:58:00")));
    }

    @Test
    void counts_members_only_and_each_once() {
        invited()
                .asks(arrive(new PersonId("stranger"), "08:50:00"))
                .isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "stranger"));
        invited()
                .does(arrive(MEMBER_1, "08:50:00"))
                .asks(arrive(MEMBER_1, "08:51:00"))
                .isRefused(MeetingProblem.ALREADY_THERE, Map.of("person", "member.1"));
        invited().asks(leave(MEMBER_1, "08:51:00")).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "member.1"));
    }

    @Test
    void is_opened_by_a_quorum_at_its_time() {
        var two = invited().does(arrive(GOVERNOR, "08:50:00")).does(arrive(MEMBER_1, "08:50:00"));
        two.asks(open(GOVERNOR, "09:00:00")).isRefused(MeetingProblem.QUORUM_MISSING, TOO_FEW);
        var three = two.does(arrive(MEMBER_2, "08:50:00"));
        three.asks(open(GOVERNOR, "08:59:59"))
                .isRefused(
                        MeetingProblem.NOT_ITS_TIME,
                        Map.of("at", "2026-03-13T08:59:59", "convenesAt", "2026-03-13T09:00:00"));
        three.asks(open(GOVERNOR, "09:00:00")).isTaken(new MeetingOpened(MEETING, NINE, GOVERNOR, members()));
        three.asks(open(GOVERNOR, "09:00:00"))
                .isRefused(MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "OPEN", "needed", List.of("INVITED")));
    }

    @Test
    void is_presided_over_by_the_chair_or_else_a_vice_chair_or_else_whom_it_chose() {
        var all = invited();
        for (var person : List.of(MEMBER_1, MEMBER_2, VICE_CHAIR)) {
            all.does(arrive(person, "08:50:00"));
        }
        all.asks(open(MEMBER_1, "09:00:00"))
                .isRefused(
                        MeetingProblem.PRESIDING_UNFIT,
                        Map.of("person", "member.1", "entitled", List.of("vice.chair")));
        all.tries(open(VICE_CHAIR, "09:00:00")).wouldBeTaken();
        all.does(arrive(GOVERNOR, "08:51:00"));
        all.asks(open(VICE_CHAIR, "09:00:00"))
                .isRefused(
                        MeetingProblem.PRESIDING_UNFIT,
                        Map.of("person", "vice.chair", "entitled", List.of("governor")));
        var without = invited();
        for (var person : List.of(MEMBER_1, MEMBER_2, DIRECTOR)) {
            without.does(arrive(person, "08:50:00"));
        }
        without.asks(open(DIRECTOR, "09:00:00")).isTaken();
    }

    @Test
    void is_told_in_the_order_in_which_it_happened() {
        room().asks(leave(MEMBER_1, "08:59:59"))
                .isRefused(
                        MeetingProblem.MOMENT_BEFORE_LAST,
                        Map.of("at", "2026-03-13T08:59:59", "lastAt", "2026-03-13T09:00:00"));
        room().asks(leave(MEMBER_1, "09:00:00")).isTaken();
        room().on(DAY.plusDays(1))
                .asks(leave(MEMBER_1, "09:10:00"))
                .isRefused(
                        MeetingProblem.MOMENT_ON_ANOTHER_DAY,
                        Map.of("at", "2026-03-13T09:10:00", "effectiveOn", "2026-03-14"));
    }

    @Test
    void sits_on_its_day_alone() {
        var next = "2026-03-14T09:30:00";
        var moment = OfficeMoment.parse(next);
        var later = OfficeMoment.parse("2026-03-16T09:00:00");
        for (var ask : List.<Ask>of(
                basis -> new DeclareResolution(
                        MEETING, basis, ITEM, ResolutionOutcome.NOTED, "รับทราบ", List.of(), null, false, moment),
                basis -> new RecordDiscussion(MEETING, basis, ITEM, null, "เห็นควร", moment),
                basis -> new RecordAttendance(MEETING, basis, DIRECTOR, AttendanceMove.LEFT, moment),
                basis -> new AdjournMeeting(MEETING, basis, AdjournmentCause.OTHER, later, false, moment))) {
            room().on(DAY.plusDays(1))
                    .asks(ask)
                    .isRefused(MeetingProblem.NOT_ITS_TIME, Map.of("at", next, "convenesAt", "2026-03-13T09:00:00"));
        }
        var resolved = room().does(resolve(ResolutionOutcome.NOTED, "23:59:59"));
        resolved.on(DAY.plusDays(1))
                .asks(basis -> new CloseMeeting(MEETING, basis, moment))
                .isRefused(MeetingProblem.NOT_ITS_TIME, Map.of("at", next, "convenesAt", "2026-03-13T09:00:00"));
        resolved.on(DAY).asks(close("23:59:59")).isTaken();
    }

    @Test
    void resolves_nothing_while_its_quorum_is_lost() {
        var meeting = opened(GOVERNOR, MEMBER_1, MEMBER_2).does(leave(MEMBER_2, "09:10:00"));
        meeting.asks(resolve(ResolutionOutcome.NOTED, "09:11:00")).isRefused(MeetingProblem.QUORUM_MISSING, TOO_FEW);
        meeting.asks(say(GOVERNOR, "09:11:00")).isRefused(MeetingProblem.QUORUM_MISSING, TOO_FEW);
        meeting.does(arrive(MEMBER_2, "09:12:00"))
                .asks(resolve(ResolutionOutcome.NOTED, "09:12:00"))
                .isTaken();
    }

    @Test
    void keeps_what_was_said_by_those_who_are_there() {
        room().asks(say(MEMBER_1, "09:10:00"))
                .isTaken(new DiscussionRecorded(MEETING, ITEM, MEMBER_1, "เห็นควร", at("09:10:00")));
        room().asks(say(null, "09:10:00")).isTaken();
        room().asks(say(VICE_CHAIR, "09:10:00")).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "vice.chair"));
        room().asks(basis ->
                        new RecordDiscussion(MEETING, basis, new AgendaNumber("9"), null, "เห็นควร", at("09:10:00")))
                .isRefused(MeetingProblem.ITEM_UNKNOWN, Map.of("item", "9"));
    }

    @Test
    void is_closed_when_all_is_resolved_or_the_quorum_is_gone() {
        room().asks(close("10:00:00")).isRefused(MeetingProblem.ITEMS_UNDECIDED, Map.of("items", List.of("4.2")));
        room().does(resolve(ResolutionOutcome.DEFERRED, "09:30:00"))
                .asks(close("10:00:00"))
                .isTaken(new MeetingClosed(MEETING, at("10:00:00"), List.of()));
        opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .does(leave(MEMBER_1, "09:10:00"))
                .asks(close("10:00:00"))
                .isTaken(new MeetingClosed(MEETING, at("10:00:00"), List.of(ITEM)));
    }

    @Test
    void is_closed_when_minutes_are_resolved_on_though_not_all_it_was_told_of() {
        var told = new AgendaItem(new AgendaNumber("1"), AgendaKind.INFORM, "แจ้งเพื่อทราบ", null, null);
        var minutes = new AgendaSubject(SubjectKind.MINUTES, "meeting-2002-board-2569-01", null, otherHash());
        var certify = new AgendaItem(new AgendaNumber("2"), AgendaKind.CERTIFY_MINUTES, "รับรองรายงาน", minutes, null);
        openedOn(told, certify)
                .asks(close("10:00:00"))
                .isRefused(MeetingProblem.ITEMS_UNDECIDED, Map.of("items", List.of("2")));
        openedOn(told).asks(close("10:00:00")).isTaken(new MeetingClosed(MEETING, at("10:00:00"), List.of()));
    }

    @Test
    void is_broken_off_and_goes_on_with_those_who_come_again() {
        var adjourned = room();
        adjourned
                .asks(adjourn(AdjournmentCause.OTHER, "12:00:00", "2026-03-16T09:00:00", false))
                .isTaken(new MeetingAdjourned(
                        MEETING,
                        AdjournmentCause.OTHER,
                        OfficeMoment.parse("2026-03-16T09:00:00"),
                        false,
                        at("12:00:00")));
        var monday = adjourned.on(DAY.plusDays(3));
        monday.asks(resume(GOVERNOR))
                .isRefused(
                        broken(MeetingProblem.QUORUM_MISSING, Map.of("present", 0, "needed", 3, "members", 5)),
                        broken(MeetingProblem.PRESIDING_UNFIT, Map.of("person", "governor", "entitled", List.of())));
        for (var person : List.of(GOVERNOR, MEMBER_1, VICE_CHAIR)) {
            monday.does(basis -> new RecordAttendance(
                    MEETING, basis, person, AttendanceMove.ARRIVED, OfficeMoment.parse("2026-03-16T08:50:00")));
        }
        monday.asks(resume(GOVERNOR))
                .isTaken(new MeetingResumed(MEETING, OfficeMoment.parse("2026-03-16T09:00:00"), GOVERNOR));
    }

    @Test
    void goes_on_at_the_time_it_was_broken_off_to() {
        var again = room().does(adjourn(AdjournmentCause.OTHER, "09:30:00", "2026-03-13T10:00:00", false));
        for (var person : List.of(GOVERNOR, MEMBER_1, VICE_CHAIR)) {
            again.does(arrive(person, "09:50:00"));
        }
        again.asks(basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, at("09:59:59")))
                .isRefused(
                        MeetingProblem.NOT_ITS_TIME,
                        Map.of("at", "2026-03-13T09:59:59", "convenesAt", "2026-03-13T10:00:00"));
        again.asks(basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, at("10:00:00")))
                .isTaken();
    }

    @Test
    void is_broken_off_no_earlier_than_its_time_where_too_few_came() {
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "08:59:59", "2026-03-20T09:00:00", false))
                .isRefused(
                        MeetingProblem.NOT_ITS_TIME,
                        Map.of("at", "2026-03-13T08:59:59", "convenesAt", "2026-03-13T09:00:00"));
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:00:00", "2026-03-20T09:00:00", false))
                .isTaken();
    }

    @Test
    void is_broken_off_in_the_middle_of_a_vote_only_for_lack_of_a_quorum() {
        var voting = room().does(basis ->
                new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")));
        voting.asks(adjourn(AdjournmentCause.OTHER, "09:30:00", "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.VOTE_STILL_OPEN, Map.of("item", "4.2", "vote", 1));
        voting.does(leave(MEMBER_1, "09:25:00"))
                .does(leave(DIRECTOR, "09:25:00"))
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-20T09:00:00", false))
                .isTaken();
    }

    @Test
    void is_broken_off_for_lack_of_a_quorum_only_where_there_is_none() {
        room().asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-20T09:00:00", true))
                .isRefused(MeetingProblem.CAUSE_UNFIT, Map.of("cause", "LACK_OF_QUORUM", "quorum", true));
        invited()
                .asks(adjourn(AdjournmentCause.OTHER, "09:30:00", "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.CAUSE_UNFIT, Map.of("cause", "OTHER", "quorum", false));
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-13T09:30:00", false))
                .isRefused(
                        MeetingProblem.RESUMES_TOO_EARLY,
                        Map.of("at", "2026-03-13T09:30:00", "resumesAt", "2026-03-13T09:30:00"));
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-13T09:30:01", false))
                .isTaken();
    }

    @Test
    void needs_fewer_when_it_is_held_again_in_time_and_the_invitation_said_so() {
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-28T09:00:00", true))
                .isRefused(
                        MeetingProblem.REDUCED_QUORUM_UNFIT,
                        Map.of("cause", "LACK_OF_QUORUM", "days", 15L, "withinDays", 14));
        room().asks(adjourn(AdjournmentCause.OTHER, "09:30:00", "2026-03-20T09:00:00", true))
                .isRefused(MeetingProblem.REDUCED_QUORUM_UNFIT, Map.of("cause", "OTHER", "days", 7L, "withinDays", 14));
        invited()
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-13T09:30:01", true))
                .isRefused(
                        MeetingProblem.REDUCED_QUORUM_UNFIT,
                        Map.of("cause", "LACK_OF_QUORUM", "days", 0L, "withinDays", 14));
        invited()
                .tries(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-14T09:00:00", true))
                .wouldBeTaken();
        invited(strict())
                .asks(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-20T09:00:00", true))
                .isRefused(
                        MeetingProblem.REDUCED_QUORUM_UNFIT,
                        Map.of("cause", "LACK_OF_QUORUM", "days", 7L, "withinDays", 0));
        var again = invited().does(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-27T09:00:00", true));
        again.on(DAY.plusDays(14));
        again.does(basis -> new RecordAttendance(
                MEETING, basis, GOVERNOR, AttendanceMove.ARRIVED, OfficeMoment.parse("2026-03-27T08:50:00")));
        again.asks(openAgain())
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 1, "needed", 2, "members", 5));
        again.does(basis -> new RecordAttendance(
                MEETING, basis, MEMBER_1, AttendanceMove.ARRIVED, OfficeMoment.parse("2026-03-27T08:50:00")));
        again.asks(openAgain()).isTaken();
    }

    /** Somebody left the body since they came, and half of those who are left are fewer. */
    @Test
    void has_a_quorum_when_it_is_opened_where_the_body_is_smaller_by_then() {
        var seats = composition().seats().stream()
                .filter(seat -> !seat.member().equals(MEMBER_2))
                .toList();
        var two = invited().does(arrive(GOVERNOR, "08:50:00")).does(arrive(MEMBER_1, "08:50:00"));
        two.asks(open(GOVERNOR, "09:00:00")).isRefused(MeetingProblem.QUORUM_MISSING, TOO_FEW);
        var smaller = new Composition("version-1", Procedure.SHIPPED, seats);
        two.of(smaller)
                .asks(open(GOVERNOR, "09:00:00"))
                .isTaken(
                        new QuorumReached(MEETING, new Quorum(2, 2, 4), NINE),
                        new MeetingOpened(MEETING, NINE, GOVERNOR, smaller));
    }

    @Test
    void has_the_members_it_was_opened_with_whoever_leaves_the_body_after() {
        var seats = composition().seats().stream()
                .filter(seat -> !seat.member().equals(VICE_CHAIR))
                .toList();
        var smaller = new Composition("version-1", Procedure.SHIPPED, seats);
        room().of(smaller).asks(arrive(VICE_CHAIR, "09:10:00")).isTaken();
        invited()
                .of(smaller)
                .asks(arrive(VICE_CHAIR, "08:50:00"))
                .isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "vice.chair"));
    }

    @Test
    void has_nobody_where_the_body_is_there_no_more() {
        invited()
                .until(DAY.minusDays(1))
                .asks(arrive(MEMBER_1, "08:50:00"))
                .isRefused(
                        MeetingProblem.BODY_NOT_IN_FORCE,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "day", "2026-03-13"));
        invited().until(DAY).asks(arrive(MEMBER_1, "08:50:00")).isTaken();
    }

    @Test
    void needs_no_fewer_where_the_rules_of_that_day_do_not_say_so() {
        var again = invited().does(adjourn(AdjournmentCause.LACK_OF_QUORUM, "09:30:00", "2026-03-27T09:00:00", true));
        again.under(strict()).on(DAY.plusDays(14));
        for (var person : List.of(GOVERNOR, MEMBER_1)) {
            again.does(basis -> new RecordAttendance(
                    MEETING, basis, person, AttendanceMove.ARRIVED, OfficeMoment.parse("2026-03-27T08:50:00")));
        }
        again.asks(openAgain()).isRefused(MeetingProblem.QUORUM_MISSING, TOO_FEW);
    }

    @Test
    void counts_whom_it_was_opened_with_as_members_and_nobody_who_came_before() {
        var seats = composition().seats().stream()
                .filter(seat -> !seat.member().equals(MEMBER_2))
                .toList();
        var fewer = invited();
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            fewer.does(arrive(person, "08:50:00"));
        }
        fewer.of(new Composition("version-1", Procedure.SHIPPED, seats)).does(open(GOVERNOR, "09:00:00"));
        fewer.asks(say(MEMBER_2, "09:10:00")).isRefused(MeetingProblem.NOT_THERE, Map.of("person", "member.2"));
        fewer.asks(basis -> new DeclareRecusal(MEETING, basis, ITEM, MEMBER_2, "ญาติ", at("09:10:00")))
                .isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "member.2"));
        // Three consents and refusals are more than the two who are there.
        var item = new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "อื่น", null, null);
        fewer.asks(basis -> new AddLateItem(MEETING, basis, item, new LateConsent(at("09:10:00"), 2, 1)))
                .isRefused(MeetingProblem.LATE_ITEM_WITHOUT_CONSENT, Map.of("inFavour", 2, "against", 1, "present", 2));
        fewer.does(basis ->
                new PutToVote(MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")));
        fewer.asks(basis -> new CastVote(MEETING, basis, MEMBER_2, VoteChoice.FOR, at("09:21:00")))
                .isRefused(MeetingProblem.NOT_THERE, Map.of("person", "member.2"));
    }

    private static Procedure strict() {
        return new Procedure(Share.HALF, null, true, MajorityRule.OF_PRESENT, false, 3, EffectRule.CERTIFICATION);
    }

    private static Ask openAgain() {
        return basis -> new OpenMeeting(MEETING, basis, GOVERNOR, OfficeMoment.parse("2026-03-27T09:00:00"));
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    private static Composition members() {
        return new Composition("version-1", Procedure.SHIPPED, composition().seats());
    }

    private static Ask open(PersonId presiding, String time) {
        return basis -> new OpenMeeting(MEETING, basis, presiding, at(time));
    }

    private static Ask resume(PersonId presiding) {
        return basis -> new ResumeMeeting(MEETING, basis, presiding, OfficeMoment.parse("2026-03-16T09:00:00"));
    }

    private static Ask say(@Nullable PersonId speaker, String time) {
        return basis -> new RecordDiscussion(MEETING, basis, ITEM, speaker, "เห็นควร", at(time));
    }

    private static Ask adjourn(AdjournmentCause cause, String time, String resumesAt, boolean states) {
        return basis -> new AdjournMeeting(MEETING, basis, cause, OfficeMoment.parse(resumesAt), states, at(time));
    }
}
