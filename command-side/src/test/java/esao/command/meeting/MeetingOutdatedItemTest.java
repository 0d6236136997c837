package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.laid;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.rules.LaidSubject;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An item on something that was changed since")
class MeetingOutdatedItemTest {

    private static final String VIREMENT = "budget-2002-2569/virement-1";
    private static final ContentHash CHANGED = new ContentHash("1".repeat(64));
    private static final AgendaNumber LATE = new AgendaNumber("4.3");
    private static final Ask INVITE = basis -> new SendInvitation(MEETING, basis);
    private static final Ask COMES_LATE = basis -> new AddLateItem(
            MEETING,
            basis,
            new AgendaItem(LATE, AgendaKind.CONSIDER, "การโอน", changed(), null),
            new LateConsent(at("09:40:00"), 4, 0));

    @Test
    void is_told_to_no_member() {
        var facts = Map.<String, Object>of("subject", VIREMENT);
        put().laying(null).asks(INVITE).isRefused(MeetingProblem.SUBJECT_NOT_LAID, facts);
        put().laying(laid(CHANGED))
                .asks(INVITE)
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_OTHERWISE,
                        Map.of("subject", VIREMENT, "quoted", "0".repeat(64), "kept", "1".repeat(64)));
        var usual = laid(otherHash());
        var later = new LaidSubject(
                usual.hash(), DAY.plusDays(1), usual.makers(), usual.parts(), usual.needed(), usual.fitting());
        put().laying(later)
                .asks(INVITE)
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_LATER,
                        Map.of("subject", VIREMENT, "laidOn", "2026-03-14", "day", "2026-03-13"));
        put().laying(usual).asks(INVITE).isTaken();
    }

    @Test
    void is_taken_off_before_the_members_are_told_of_what_is_laid_now() {
        var scenario = put().laying(laid(CHANGED)).does(basis -> new WithdrawAgendaItem(MEETING, basis, ITEM));
        scenario.does(basis -> new PlaceOnAgenda(MEETING, basis, changed(), "การโอน"))
                .asks(INVITE)
                .isTaken();
    }

    /** So the meeting comes to what is laid now; what it put off it does not take up again. */
    @Test
    void makes_room_for_what_is_laid_now_once_the_meeting_lets_go_of_it() {
        room().does(resolve(ResolutionOutcome.DEFERRED, "09:30:00"))
                .laying(laid(CHANGED))
                .asks(COMES_LATE)
                .isRefused(MeetingProblem.SUBJECT_REPEATED, Map.of("subject", VIREMENT, "item", "4.2"));
        var scenario = room().does(resolve(ResolutionOutcome.WITHDRAWN, "09:30:00"))
                .laying(laid(CHANGED))
                .does(COMES_LATE);
        scenario.asks(resolve(ResolutionOutcome.ENDORSED, "09:45:00"))
                .isRefused(MeetingProblem.ITEM_DECIDED, Map.of("item", "4.2"));
        scenario.asks(basis -> new DeclareResolution(
                        MEETING,
                        basis,
                        LATE,
                        ResolutionOutcome.ENDORSED,
                        "ตามที่เสนอ",
                        List.of(),
                        null,
                        false,
                        at("09:45:00")))
                .isTaken();
    }

    @Test
    void has_no_place_with_what_is_laid_no_more_however_far_the_meeting_is() {
        var otherwise = broken(
                MeetingProblem.SUBJECT_LAID_OTHERWISE,
                Map.of("subject", VIREMENT, "quoted", "0".repeat(64), "kept", "1".repeat(64)));
        Ask place = basis -> new PlaceOnAgenda(MEETING, basis, virement(), "การโอน");
        scheduled().laying(laid(CHANGED)).asks(place).isRefused(otherwise);
        scheduled()
                .does(basis ->
                        new AddAgendaItem(MEETING, basis, new AgendaItem(LATE, AgendaKind.INFORM, "แจ้ง", null, null)))
                .does(INVITE)
                .laying(laid(CHANGED))
                .asks(place)
                .isRefused(otherwise, broken(MeetingProblem.AGENDA_FROZEN, Map.of("stage", "INVITED")));
    }

    private static MeetingScenario put() {
        return scheduled().does(basis -> new AddAgendaItem(MEETING, basis, item()));
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    private static AgendaSubject changed() {
        return new AgendaSubject(
                SubjectKind.VIREMENT, virement().stream(), virement().part(), CHANGED);
    }
}
