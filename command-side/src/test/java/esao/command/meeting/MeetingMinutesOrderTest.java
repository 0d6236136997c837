package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The minutes of a meeting, one step after another,")
class MeetingMinutesOrderTest {

    private static final ContentHash FIRST = new ContentHash("1".repeat(64));
    private static final ContentHash SECOND = new ContentHash("2".repeat(64));
    private static final MeetingId NEXT = new MeetingId(OFFICE, "board", YEAR_2569, 3);

    @Test
    void are_certified_by_nobody_who_wrote_any_draft_of_them() {
        var sent = held().does(CHECKER, draft(FIRST)).does(PROPOSER, draft(FIRST));
        sent.does(circulate(FIRST)).on(DAY.plusDays(7));
        sent.knowing(CERTIFYING, resolution(FIRST, 7, ResolutionOutcome.ENDORSED));
        for (var drafter : List.of(CHECKER, PROPOSER)) {
            sent.asks(drafter, certify(FIRST))
                    .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", drafter.value(), "item", "minutes"));
        }
        sent.asks(DIRECTOR, certify(FIRST)).isTaken();
    }

    @Test
    void are_sent_no_day_before_they_are_written() {
        var drafted = held().on(DAY.plusDays(3)).does(draft(FIRST));
        drafted.on(DAY.plusDays(2))
                .asks(circulate(FIRST))
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-15", "2026-03-16"));
        drafted.asks(draft(SECOND))
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-15", "2026-03-16"));
        drafted.on(DAY.plusDays(3)).tries(circulate(FIRST)).wouldBeTaken();
        drafted.asks(draft(SECOND)).isTaken();
    }

    @Test
    void are_corrected_no_day_before_they_are_sent_and_written_anew_no_day_before_that() {
        var sent = sent(3);
        sent.on(DAY.plusDays(2))
                .asks(correct())
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-15", "2026-03-16"));
        sent.on(DAY.plusDays(4)).does(correct());
        sent.on(DAY.plusDays(3))
                .asks(draft(SECOND, 1))
                .isRefused(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-16", "2026-03-17"));
        sent.on(DAY.plusDays(4)).asks(draft(SECOND, 1)).isTaken();
    }

    @Test
    void are_certified_no_day_before_they_are_sent_nor_by_what_was_resolved_before() {
        var sent = sent(3);
        sent.knowing(CERTIFYING, resolution(FIRST, 2, ResolutionOutcome.ENDORSED));
        var unread = broken(
                MeetingProblem.RESOLVED_BEFORE_CIRCULATION,
                Map.of("resolution", CERTIFYING.toString(), "resolvedOn", "2026-03-15", "circulatedOn", "2026-03-16"));
        sent.on(DAY.plusDays(2))
                .asks(DIRECTOR, certify(FIRST))
                .isRefused(broken(MeetingProblem.DATE_BEFORE_PREVIOUS_STEP, days("2026-03-15", "2026-03-16")), unread);
        sent.on(DAY.plusDays(3))
                .asks(DIRECTOR, certify(FIRST))
                .isRefused(
                        MeetingProblem.RESOLVED_BEFORE_CIRCULATION,
                        Map.of(
                                "resolution",
                                CERTIFYING.toString(),
                                "resolvedOn",
                                "2026-03-15",
                                "circulatedOn",
                                "2026-03-16"));
        sent.knowing(CERTIFYING, resolution(FIRST, 3, ResolutionOutcome.ENDORSED))
                .asks(DIRECTOR, certify(FIRST))
                .isTaken();
    }

    @Test
    void are_certified_as_amended_where_the_members_had_what_they_amended() {
        amended(2)
                .asks(DIRECTOR, certify(SECOND))
                .isRefused(
                        MeetingProblem.RESOLVED_BEFORE_CIRCULATION,
                        Map.of(
                                "resolution",
                                CERTIFYING.toString(),
                                "resolvedOn",
                                "2026-03-15",
                                "circulatedOn",
                                "2026-03-16"));
        amended(3).asks(DIRECTOR, certify(SECOND)).isTaken();
    }

    @Test
    void are_with_the_members_since_the_same_text_was_first_sent() {
        var again = sent(3).does(correct())
                .on(DAY.plusDays(5))
                .does(draft(FIRST, 1))
                .does(circulate(FIRST));
        again.knowing(CERTIFYING, resolution(FIRST, 4, ResolutionOutcome.ENDORSED))
                .asks(DIRECTOR, certify(FIRST))
                .isTaken();
    }

    /** A meeting so many days later had the first text changed to the second, which was sent after it. */
    private static MeetingScenario amended(int daysLater) {
        return sent(3).knowing(CERTIFYING, resolution(FIRST, daysLater, ResolutionOutcome.ENDORSED_WITH_AMENDMENT))
                .on(DAY.plusDays(9))
                .does(correct())
                .does(draft(SECOND, 1))
                .does(circulate(SECOND));
    }

    private static Map<String, Object> days(String effectiveOn, String previousStepOn) {
        return Map.of("effectiveOn", effectiveOn, "previousStepOn", previousStepOn);
    }

    private static MeetingScenario held() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .does(close("10:00:00"));
    }

    private static MeetingScenario sent(int daysLater) {
        return held().on(DAY.plusDays(daysLater)).does(draft(FIRST)).does(circulate(FIRST));
    }

    private static DeclaredResolution resolution(ContentHash hash, int daysLater, ResolutionOutcome outcome) {
        return new DeclaredResolution(
                NEXT,
                1,
                COMMITTEE,
                OfficeMoment.parse(DAY.plusDays(daysLater) + "T09:30:00"),
                outcome,
                new AgendaSubject(SubjectKind.MINUTES, MEETING.toString(), null, hash),
                null,
                true);
    }

    private static Ask draft(ContentHash hash, int... settled) {
        return basis -> new DraftMinutes(
                MEETING,
                basis,
                hash,
                IntStream.of(settled)
                        .mapToObj(number -> new SettledCorrection(number, true, "แก้ไขแล้ว"))
                        .toList());
    }

    private static Ask circulate(ContentHash hash) {
        return basis -> new CirculateMinutes(MEETING, basis, hash);
    }

    private static Ask correct() {
        return basis -> new RequestMinutesCorrection(MEETING, basis, MEMBER_1, "หน้า 3", "แก้ตัวเลข");
    }

    private static Ask certify(ContentHash hash) {
        return basis -> new CertifyMinutes(MEETING, basis, hash, CERTIFYING);
    }
}
