package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DeclaredResolution;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The minutes of a meeting")
class MeetingMinutesTest {

    private static final ContentHash FIRST = new ContentHash("1".repeat(64));
    private static final ContentHash SECOND = new ContentHash("2".repeat(64));
    private static final MeetingId NEXT = new MeetingId(OFFICE, "board", YEAR_2569, 3);

    @Test
    void are_written_when_the_meeting_is_over() {
        held().asks(draft(FIRST)).isTaken(new MinutesDrafted(MEETING, 1, FIRST, List.of()));
        opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .asks(draft(FIRST))
                .isRefused(MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "OPEN", "needed", List.of("CLOSED")));
        held().does(draft(FIRST)).asks(draft(SECOND)).isTaken(new MinutesDrafted(MEETING, 2, SECOND, List.of()));
    }

    @Test
    void are_sent_to_all_members_as_they_are() {
        held().does(draft(FIRST))
                .asks(circulate(SECOND))
                .isRefused(
                        MeetingProblem.CONTENT_HASH_DIFFERS, Map.of("quoted", SECOND.value(), "kept", FIRST.value()));
        held().does(draft(FIRST))
                .asks(circulate(FIRST))
                .isTaken(new MinutesCirculated(MEETING, 1, FIRST, composition().members()));
        circulated().asks(circulate(FIRST)).isRefused(MeetingProblem.MINUTES_CIRCULATED, Map.of("revision", 1));
    }

    @Test
    void are_corrected_where_a_member_asks_for_it() {
        var sent = circulated();
        sent.asks(draft(SECOND)).isRefused(MeetingProblem.MINUTES_CIRCULATED, Map.of("revision", 1));
        sent.asks(correct("stranger")).isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "stranger"));
        sent.asks(correct("member.1"))
                .isTaken(new MinutesCorrectionRequested(MEETING, 1, MEMBER_1, "หน้า 3", "แก้ตัวเลข"));
        sent.asks(CHECKER, certify(FIRST))
                .isRefused(
                        broken(MeetingProblem.CORRECTIONS_OPEN, Map.of("corrections", List.of(1))),
                        broken(
                                MeetingProblem.CERTIFYING_RESOLUTION_UNFIT,
                                Map.of("resolution", CERTIFYING.toString(), "why", "UNKNOWN")));
        sent.asks(draft(SECOND, 2))
                .isRefused(MeetingProblem.CORRECTION_UNKNOWN, Map.of("corrections", List.of(2), "open", List.of(1)));
        sent.asks(draft(SECOND, 1, 1))
                .isRefused(MeetingProblem.CORRECTION_UNKNOWN, Map.of("corrections", List.of(1, 1), "open", List.of(1)));
        sent.asks(draft(SECOND, 1))
                .isTaken(new MinutesDrafted(MEETING, 2, SECOND, List.of(new SettledCorrection(1, true, "แก้ไขแล้ว"))));
        sent.asks(circulate(SECOND)).isTaken();
        held().does(draft(FIRST))
                .asks(correct("member.1"))
                .isRefused(MeetingProblem.MINUTES_NOT_CIRCULATED, Map.of("revision", 1));
    }

    @Test
    void are_not_sent_while_a_correction_is_not_settled() {
        circulated()
                .does(correct("member.1"))
                .does(correct("member.2"))
                .does(draft(SECOND, 1))
                .asks(circulate(SECOND))
                .isRefused(MeetingProblem.CORRECTIONS_OPEN, Map.of("corrections", List.of(2)));
    }

    @Test
    void are_certified_by_a_resolution_of_a_later_meeting_of_the_same_body() {
        certifying(ResolutionOutcome.ENDORSED)
                .asks(CHECKER, certify(FIRST))
                .isTaken(new MinutesCertified(MEETING, 1, FIRST, CERTIFYING), tookEffect());
        certifying(ResolutionOutcome.APPROVED).asks(CHECKER, certify(FIRST)).isTakenCiting(CERTIFYING);
        unfit(circulated(), "UNKNOWN");
        unfit(certifying(ResolutionOutcome.NOTED), "OUTCOME_NOTED");
        unfit(knowing(minutes(NEXT, FIRST), COMMITTEE, 7), "OTHER_SUBJECT");
        unfit(knowing(virement(), COMMITTEE, 7), "OTHER_SUBJECT");
        unfit(knowing(minutes(MEETING, SECOND), COMMITTEE, 7), "OTHER_CONTENT");
        unfit(knowing(minutes(MEETING, FIRST), new BodyCode("AREA_COMMITTEE"), 7), "OTHER_BODY");
        unfit(knowing(minutes(MEETING, FIRST), COMMITTEE, -1), "NOT_LATER");
        unfit(knowing(virement(), COMMITTEE, 7).on(DAY.plusDays(6)), "OTHER_SUBJECT");
    }

    @Test
    void are_certified_on_the_day_of_the_resolution_at_the_earliest() {
        certifying(ResolutionOutcome.ENDORSED)
                .on(DAY.plusDays(6))
                .asks(CHECKER, certify(FIRST))
                .isRefused(
                        MeetingProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-19", "previousStepOn", "2026-03-20"));
    }

    /** Somebody may still dissent after the meeting that certifies them, until that is kept. */
    @Test
    void are_certified_although_somebody_dissented_after_the_later_meeting() {
        certifying(ResolutionOutcome.ENDORSED)
                .on(DAY.plusDays(8))
                .does(basis -> new RecordDissent(
                        MEETING, basis, 1, MEMBER_1, "ไม่เห็นด้วย", OfficeMoment.parse("2026-03-21T09:00:00")))
                .asks(CHECKER, certify(FIRST))
                .isTaken();
    }

    @Test
    void are_certified_as_the_later_meeting_had_them_amended() {
        var amended = certifying(ResolutionOutcome.ENDORSED_WITH_AMENDMENT);
        unfit(amended, "OTHER_CONTENT");
        amended.does(correct("member.1")).does(draft(SECOND, 1)).does(circulate(SECOND));
        amended.asks(CHECKER, certify(SECOND))
                .isTaken(new MinutesCertified(MEETING, 2, SECOND, CERTIFYING), tookEffect());
    }

    @Test
    void are_certified_as_they_were_sent_to_the_members() {
        var amended = certifying(ResolutionOutcome.ENDORSED_WITH_AMENDMENT)
                .does(correct("member.1"))
                .does(draft(SECOND, 1));
        amended.asks(CHECKER, certify(SECOND)).isRefused(MeetingProblem.MINUTES_NOT_CIRCULATED, Map.of("revision", 2));
        amended.does(circulate(SECOND)).asks(CHECKER, certify(SECOND)).isTaken();
        certifying(ResolutionOutcome.ENDORSED)
                .does(correct("member.1"))
                .does(draft(SECOND, 1))
                .does(circulate(SECOND))
                .asks(CHECKER, certify(FIRST))
                .isRefused(
                        MeetingProblem.CONTENT_HASH_DIFFERS, Map.of("quoted", FIRST.value(), "kept", SECOND.value()));
    }

    /** What the later meeting had amended must be something that its members had. */
    @Test
    void are_not_certified_as_amended_where_nobody_was_sent_what_was_amended() {
        unfit(
                held().does(draft(FIRST))
                        .does(draft(SECOND))
                        .does(circulate(SECOND))
                        .on(DAY.plusDays(7))
                        .knowing(
                                CERTIFYING,
                                resolution(
                                        minutes(MEETING, FIRST),
                                        COMMITTEE,
                                        7,
                                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT)),
                SECOND,
                "OTHER_CONTENT");
    }

    @Test
    void are_certified_by_the_hand_of_somebody_who_did_not_write_them() {
        certifying(ResolutionOutcome.ENDORSED)
                .asks(PROPOSER, certify(FIRST))
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "minutes"));
    }

    @Test
    void never_change_once_they_are_certified() {
        var certified = certifying(ResolutionOutcome.ENDORSED).does(CHECKER, certify(FIRST));
        for (var ask : List.of(draft(SECOND), circulate(FIRST), correct("member.1"), certify(FIRST))) {
            certified.asks(CHECKER, ask).isRefused(MeetingProblem.MINUTES_CERTIFIED, Map.of("revision", 1));
        }
        certified
                .on(DAY)
                .asks(basis -> new RecordDissent(MEETING, basis, 1, MEMBER_1, "ไม่เห็นด้วย", at("10:00:00")))
                .isRefused(MeetingProblem.MINUTES_CERTIFIED, Map.of("revision", 1));
    }

    private static void unfit(MeetingScenario scenario, String why) {
        unfit(scenario, FIRST, why);
    }

    private static void unfit(MeetingScenario scenario, ContentHash certified, String why) {
        scenario.asks(CHECKER, certify(certified))
                .isRefused(
                        MeetingProblem.CERTIFYING_RESOLUTION_UNFIT,
                        Map.of("resolution", CERTIFYING.toString(), "why", why));
    }

    private static MeetingScenario held() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2)
                .does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .does(close("10:00:00"));
    }

    /** What the meeting resolved can be used now; it is as it was declared. */
    private static ResolutionTookEffect tookEffect() {
        return new ResolutionTookEffect(
                MEETING, ITEM, 1, COMMITTEE, ResolutionOutcome.ENDORSED, virement(), null, PROPOSER);
    }

    private static MeetingScenario circulated() {
        return held().does(draft(FIRST)).does(circulate(FIRST));
    }

    private static MeetingScenario certifying(ResolutionOutcome outcome) {
        return circulated()
                .on(DAY.plusDays(7))
                .knowing(CERTIFYING, resolution(minutes(MEETING, FIRST), COMMITTEE, 7, outcome));
    }

    private static MeetingScenario knowing(AgendaSubject subject, BodyCode body, int daysLater) {
        return circulated()
                .on(DAY.plusDays(7))
                .knowing(CERTIFYING, resolution(subject, body, daysLater, ResolutionOutcome.ENDORSED));
    }

    private static DeclaredResolution resolution(
            AgendaSubject subject, BodyCode body, int daysLater, ResolutionOutcome outcome) {
        return new DeclaredResolution(NEXT, 1, body, moment(daysLater), outcome, subject, null, true);
    }

    private static OfficeMoment moment(int daysLater) {
        return OfficeMoment.parse(DAY.plusDays(daysLater) + "T09:30:00");
    }

    private static AgendaSubject minutes(MeetingId meeting, ContentHash hash) {
        return new AgendaSubject(SubjectKind.MINUTES, meeting.toString(), null, hash);
    }

    private static Ask draft(ContentHash hash, Integer... settled) {
        return basis -> new DraftMinutes(
                MEETING,
                basis,
                hash,
                List.of(settled).stream()
                        .map(number -> new SettledCorrection(number, true, "แก้ไขแล้ว"))
                        .toList());
    }

    private static Ask circulate(ContentHash hash) {
        return basis -> new CirculateMinutes(MEETING, basis, hash);
    }

    private static Ask correct(String person) {
        return basis -> new RequestMinutesCorrection(MEETING, basis, new PersonId(person), "หน้า 3", "แก้ตัวเลข");
    }

    private static Ask certify(ContentHash hash) {
        return basis -> new CertifyMinutes(MEETING, basis, hash, CERTIFYING);
    }
}
