package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting that was broken off")
class MeetingBrokenOffTest {

    private static final String NEXT_NINE = "2026-03-16T09:00:00";

    @Test
    void is_broken_off_again_on_its_new_day_where_too_few_come() {
        var few = brokenOff().does(arrive(GOVERNOR)).does(arrive(MEMBER_1));
        few.asks(again(AdjournmentCause.OTHER, NEXT_NINE, "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.CAUSE_UNFIT, Map.of("cause", "OTHER", "quorum", false));
        few.asks(again(AdjournmentCause.LACK_OF_QUORUM, "2026-03-16T08:59:59", "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.NOT_ITS_TIME, Map.of("at", "2026-03-16T08:59:59", "convenesAt", NEXT_NINE));
        few.on(DAY.plusDays(4))
                .asks(again(AdjournmentCause.LACK_OF_QUORUM, "2026-03-17T09:00:00", "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.NOT_ITS_TIME, Map.of("at", "2026-03-17T09:00:00", "convenesAt", NEXT_NINE));
        few.on(DAY.plusDays(3))
                .asks(again(AdjournmentCause.LACK_OF_QUORUM, NEXT_NINE, "2026-03-20T09:00:00", false))
                .isTaken(new MeetingAdjourned(
                        MEETING,
                        AdjournmentCause.LACK_OF_QUORUM,
                        OfficeMoment.parse("2026-03-20T09:00:00"),
                        false,
                        OfficeMoment.parse(NEXT_NINE)));
    }

    @Test
    void is_not_broken_off_again_where_enough_come() {
        quorate()
                .asks(again(AdjournmentCause.LACK_OF_QUORUM, NEXT_NINE, "2026-03-20T09:00:00", false))
                .isRefused(MeetingProblem.CAUSE_UNFIT, Map.of("cause", "LACK_OF_QUORUM", "quorum", true));
        quorate().asks(resume(NEXT_NINE)).isTaken();
    }

    @Test
    void goes_on_with_fewer_where_it_was_broken_off_again_so() {
        var fewer = brokenOff()
                .does(again(AdjournmentCause.LACK_OF_QUORUM, NEXT_NINE, "2026-03-20T09:00:00", true))
                .on(DAY.plusDays(7));
        fewer.does(arrive(GOVERNOR, "2026-03-20T08:50:00"));
        fewer.asks(resume("2026-03-20T09:00:00"))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 1, "needed", 2, "members", 5));
        fewer.does(arrive(MEMBER_1, "2026-03-20T08:50:00"))
                .asks(resume("2026-03-20T09:00:00"))
                .isTaken();
    }

    @Test
    void goes_on_by_the_end_of_the_next_fiscal_year() {
        room().asks(again(AdjournmentCause.OTHER, "2026-03-13T12:00:00", "2027-10-01T00:00:00", false))
                .isRefused(
                        MeetingProblem.RESUMES_TOO_LATE,
                        Map.of("resumesAt", "2027-10-01T00:00:00", "lastDay", "2027-09-30"));
        room().asks(again(AdjournmentCause.OTHER, "2026-03-13T12:00:00", "2027-09-30T23:59:59", false))
                .isTaken();
    }

    @Test
    void is_closed_when_it_should_go_on_or_later_with_what_it_did_not_resolve_on() {
        var few = brokenOff().does(arrive(GOVERNOR)).does(arrive(MEMBER_1));
        few.asks(close("2026-03-16T08:59:59"))
                .isRefused(MeetingProblem.NOT_ITS_TIME, Map.of("at", "2026-03-16T08:59:59", "convenesAt", NEXT_NINE));
        few.asks(close(NEXT_NINE)).isTaken(new MeetingClosed(MEETING, OfficeMoment.parse(NEXT_NINE), List.of(ITEM)));
        brokenOff()
                .on(DAY.plusDays(30))
                .asks(close("2026-04-12T09:00:00"))
                .isTaken(new MeetingClosed(MEETING, OfficeMoment.parse("2026-04-12T09:00:00"), List.of(ITEM)));
    }

    @Test
    void is_not_closed_on_its_new_day_with_things_undecided_while_enough_are_there() {
        var enough = quorate();
        enough.asks(close(NEXT_NINE)).isRefused(MeetingProblem.ITEMS_UNDECIDED, Map.of("items", List.of("4.2")));
        enough.on(DAY.plusDays(4))
                .asks(close("2026-03-17T00:00:00"))
                .isTaken(new MeetingClosed(MEETING, OfficeMoment.parse("2026-03-17T00:00:00"), List.of(ITEM)));
    }

    @Test
    void has_minutes_of_what_it_resolved_before_it_was_broken_off() {
        room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .does(again(AdjournmentCause.OTHER, "2026-03-13T12:00:00", NEXT_NINE, false))
                .on(DAY.plusDays(3))
                .does(close(NEXT_NINE))
                .asks(basis -> new DraftMinutes(MEETING, basis, otherHash(), List.of()))
                .isTaken();
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    /** From Friday to Monday, which it is. */
    private static MeetingScenario brokenOff() {
        return room().does(again(AdjournmentCause.OTHER, "2026-03-13T12:00:00", NEXT_NINE, false))
                .on(DAY.plusDays(3));
    }

    private static MeetingScenario quorate() {
        return brokenOff().does(arrive(GOVERNOR)).does(arrive(MEMBER_1)).does(arrive(MEMBER_2));
    }

    private static Ask arrive(PersonId person) {
        return arrive(person, "2026-03-16T08:50:00");
    }

    private static Ask arrive(PersonId person, String moment) {
        return basis ->
                new RecordAttendance(MEETING, basis, person, AttendanceMove.ARRIVED, OfficeMoment.parse(moment));
    }

    private static Ask again(AdjournmentCause cause, String moment, String resumesAt, boolean states) {
        return basis -> new AdjournMeeting(
                MEETING, basis, cause, OfficeMoment.parse(resumesAt), states, OfficeMoment.parse(moment));
    }

    private static Ask resume(String moment) {
        return basis -> new ResumeMeeting(MEETING, basis, GOVERNOR, OfficeMoment.parse(moment));
    }

    private static Ask close(String moment) {
        return basis -> new CloseMeeting(MEETING, basis, OfficeMoment.parse(moment));
    }
}
