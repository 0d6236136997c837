package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What follows a resolution")
class MeetingFollowUpTest {

    @Test
    void is_reported_no_day_before_it_was_assigned() {
        var assigned = resolved().on(DAY.plusDays(5)).does(assign());
        assigned.on(DAY.plusDays(4))
                .asks(CHECKER, report(50))
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-17", "2026-03-18"));
        assigned.on(DAY.plusDays(5)).asks(CHECKER, report(50)).isTaken();
    }

    @Test
    void is_reported_and_found_done_no_day_before_the_last_report() {
        var reported = resolved().on(DAY.plusDays(5)).does(assign()).on(DAY.plusDays(7));
        reported.does(CHECKER, report(100)).on(DAY.plusDays(6));
        reported.asks(CHECKER, report(100))
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-19", "2026-03-20"));
        reported.asks(DIRECTOR, done())
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-19", "2026-03-20"));
        reported.on(DAY.plusDays(7)).asks(DIRECTOR, done()).isTaken();
    }

    @Test
    void is_received_no_day_before_it_was_made_known() {
        var told =
                resolved().on(DAY.plusDays(5)).does(basis -> new NotifyResolution(MEETING, basis, 1, List.of(SCHOOL)));
        told.on(DAY.plusDays(4))
                .asks(CHECKER, receive())
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-17", "2026-03-18"));
        told.on(DAY.plusDays(5)).asks(CHECKER, receive()).isTaken();
    }

    @Test
    void is_received_by_somebody_else_than_whoever_made_it_known() {
        Ask notice = basis -> new NotifyResolution(MEETING, basis, 1, List.of(SCHOOL));
        resolved()
                .does(DIRECTOR, notice)
                .asks(DIRECTOR, receive())
                .isRefused(MeetingProblem.SENDER_IS_RECEIVER, Map.of("person", "director", "resolution", 1));
        resolved().does(DIRECTOR, notice).asks(CHECKER, receive()).isTaken();
    }

    private static Map<String, Object> days(String effectiveOn, String previousStepOn) {
        return Map.of("effectiveOn", effectiveOn, "previousStepOn", previousStepOn);
    }

    private static MeetingScenario resolved() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2).does(resolve(ResolutionOutcome.NOTED, "09:30:00"));
    }

    private static Ask assign() {
        return basis -> new AssignResolutionAction(MEETING, basis, ACTION, 1, PROPOSER, "ดำเนินการ", DAY.plusDays(30));
    }

    private static Ask report(int percent) {
        return basis -> new ReportActionProgress(MEETING, basis, ACTION, percent, "กำลังทำ", null);
    }

    private static Ask done() {
        return basis -> new CloseResolutionAction(MEETING, basis, ACTION, "ถูกต้อง", otherHash());
    }

    private static Ask receive() {
        return basis -> new RecordReceipt(MEETING, basis, 1, SCHOOL);
    }
}
