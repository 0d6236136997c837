package esao.command.process;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleCalendarEvents.CALENDAR;
import static esao.testing.SampleCalendarEvents.SLOT;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingProblem;
import esao.command.problem.Problem;
import esao.command.problem.RefusedFor;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A meeting called by a calendar that somebody scheduled before")
class WhenSlotMeetingCalledThenScheduleMeetingTest {

    private static final SlotMeetingCalled CALLED = new SlotMeetingCalled(
            CALENDAR, SLOT, COMMITTEE, "board-2569-04", OfficeMoment.parse("2026-04-10T09:00:00"), "ห้องประชุม");

    @Test
    void is_what_was_called_for_where_it_is_that_body_s_on_that_day_whenever_on_it() {
        assertThat(isDone(COMMITTEE.value(), "2026-04-10T09:00:00", "SCHEDULED"))
                .isTrue();
        assertThat(isDone(COMMITTEE.value(), "2026-04-10T13:30:00", "CLOSED")).isTrue();
    }

    @Test
    void is_something_else_where_it_is_another_body_s_or_of_another_day_or_was_cancelled() {
        assertThat(isDone("OTHER_COMMITTEE", "2026-04-10T09:00:00", "SCHEDULED"))
                .isFalse();
        assertThat(isDone(COMMITTEE.value(), "2026-04-09T09:00:00", "SCHEDULED"))
                .isFalse();
        assertThat(isDone(COMMITTEE.value(), "2026-04-11T09:00:00", "SCHEDULED"))
                .isFalse();
        assertThat(isDone(COMMITTEE.value(), "2026-04-10T09:00:00", "CANCELLED"))
                .isFalse();
    }

    @Test
    void is_not_what_any_other_refusal_speaks_of() {
        assertThat(isDone(MeetingProblem.BODY_NOT_IN_FORCE, COMMITTEE.value(), "2026-04-10T09:00:00", "SCHEDULED"))
                .isFalse();
    }

    private static boolean isDone(String body, String convenesAt, String stage) {
        return isDone(MeetingProblem.ALREADY_SCHEDULED, body, convenesAt, stage);
    }

    private static boolean isDone(Problem problem, String body, String convenesAt, String stage) {
        var refused = RefusedFor.broken(
                problem, Map.of("meeting", "m", "body", body, "convenesAt", convenesAt, "stage", stage));
        return new WhenSlotMeetingCalledThenScheduleMeeting().isDone(CALLED, refused);
    }
}
