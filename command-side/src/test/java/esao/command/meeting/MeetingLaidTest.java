package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.amend;
import static esao.command.meeting.MeetingScenario.laid;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.openedOn;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.amendment;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.otherHash;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.rules.LaidSubject;
import esao.kernel.budget.value.ContentHash;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Money that is laid before a meeting")
class MeetingLaidTest {

    private static final String VIREMENT = "budget-2002-2569/virement-1";
    private static final ContentHash CHANGED = new ContentHash("1".repeat(64));
    private static final PersonId MAKER = new PersonId("maker");

    @Test
    void comes_on_the_agenda_as_it_is_laid() {
        scheduled()
                .laying(null)
                .asks(add(item()))
                .isRefused(MeetingProblem.SUBJECT_NOT_LAID, Map.of("subject", VIREMENT));
        scheduled()
                .laying(laid(CHANGED))
                .asks(add(item()))
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_OTHERWISE,
                        Map.of("subject", VIREMENT, "quoted", "0".repeat(64), "kept", "1".repeat(64)));
        scheduled().laying(laid(otherHash())).asks(add(item())).isTaken(new AgendaItemAdded(MEETING, item(), null));
    }

    @Test
    void is_laid_by_the_day_of_the_meeting() {
        scheduled()
                .laying(laidOn(DAY.plusDays(1)))
                .asks(add(item()))
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_LATER,
                        Map.of("subject", VIREMENT, "laidOn", "2026-03-14", "day", "2026-03-13"));
        scheduled().laying(laidOn(DAY)).asks(add(item())).isTaken();
    }

    @Test
    void may_be_told_of_when_it_is_decided() {
        var report = new AgendaItem(new AgendaNumber("3.1"), AgendaKind.FOLLOW_UP, "รายงานผล", virement(), null);
        scheduled().laying(null).asks(add(report)).isTaken();
        var other = new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "เรื่องอื่น", virement(), null);
        scheduled()
                .laying(null)
                .asks(add(other))
                .isRefused(MeetingProblem.SUBJECT_NOT_LAID, Map.of("subject", VIREMENT));
    }

    @Test
    void may_be_told_of_wherever_and_whenever_it_is_laid() {
        var report = new AgendaItem(new AgendaNumber("3.1"), AgendaKind.FOLLOW_UP, "รายงานผล", virement(), null);
        Ask invite = basis -> new SendInvitation(MEETING, basis);
        var elsewhere = laid(otherHash()).at("board-2569-03");
        scheduled().does(add(report)).laying(elsewhere).asks(invite).isTaken();
        scheduled()
                .does(add(item()))
                .laying(elsewhere)
                .asks(invite)
                .isRefused(
                        MeetingProblem.SUBJECT_ASKED_ELSEWHERE,
                        Map.of("subject", VIREMENT, "meeting", "board-2569-02", "asked", "board-2569-03"));
        Ask earlier = basis -> new RescheduleMeeting(MEETING, basis, OfficeMoment.parse("2026-03-12T09:00:00"), null);
        scheduled().does(add(report)).laying(laidOn(DAY)).asks(earlier).isTaken();
        scheduled()
                .does(add(item()))
                .laying(laidOn(DAY))
                .asks(earlier)
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_LATER,
                        Map.of("subject", VIREMENT, "laidOn", "2026-03-13", "day", "2026-03-12"));
    }

    @Test
    void comes_late_only_as_it_is_laid() {
        Ask late = basis -> new AddLateItem(MEETING, basis, other("4.3"), new LateConsent(at("09:10:00"), 4, 0));
        room().laying(null)
                .asks(late)
                .isRefused(MeetingProblem.SUBJECT_NOT_LAID, Map.of("subject", "budget-2002-2569/virement-2"));
        room().laying(laidOn(DAY.plusDays(1)))
                .asks(late)
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_LATER,
                        Map.of(
                                "subject", "budget-2002-2569/virement-2",
                                "laidOn", "2026-03-14",
                                "day", "2026-03-13"));
        room().laying(laidOn(DAY)).asks(late).isTaken();
    }

    @Test
    void is_consented_to_while_it_is_laid_so() {
        var endorse = resolve(ResolutionOutcome.ENDORSED, "09:30:00");
        var defer = resolve(ResolutionOutcome.WITHDRAWN, "09:30:00");
        room().laying(null).asks(endorse).isRefused(MeetingProblem.SUBJECT_NOT_LAID, Map.of("subject", VIREMENT));
        room().laying(laid(CHANGED))
                .asks(endorse)
                .isRefused(
                        MeetingProblem.SUBJECT_LAID_OTHERWISE,
                        Map.of("subject", VIREMENT, "quoted", "0".repeat(64), "kept", "1".repeat(64)));
        room().laying(laid(CHANGED)).asks(defer).isTaken();
        room().laying(null).asks(defer).isTaken();
        room().laying(laid(otherHash())).asks(endorse).isTaken();
    }

    @Test
    void is_consented_to_by_the_outcome_that_it_needs() {
        room().asks(resolve(ResolutionOutcome.APPROVED, "09:30:00"))
                .isRefused(MeetingProblem.OUTCOME_NOT_THE_NEEDED, Map.of("outcome", "APPROVED", "needed", "ENDORSED"));
        var approval = needing(new LaidSubject.Needed(ResolutionOutcome.APPROVED, null));
        room().laying(approval)
                .asks(resolve(ResolutionOutcome.APPROVED, "09:30:00"))
                .isTaken();
        room().laying(approval)
                .asks(resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"))
                .isTaken();
        room().laying(approval).asks(amend(amendment(), "ลดวงเงิน")).isTaken();
        room().laying(needing(null))
                .asks(resolve(ResolutionOutcome.APPROVED, "09:30:00"))
                .isTaken();
    }

    @Test
    void is_decided_by_the_body_that_its_class_asks() {
        var other = needing(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, "AREA_COMMITTEE"));
        var facts = Map.<String, Object>of("body", COMMITTEE.value(), "needed", "AREA_COMMITTEE");
        for (var ask : List.of(
                resolve(ResolutionOutcome.ENDORSED, "09:30:00"),
                resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"),
                amend(amendment(), "ลดวงเงิน"))) {
            room().laying(other).asks(ask).isRefused(MeetingProblem.BODY_NOT_ASKED, facts);
        }
        room().laying(other)
                .asks(resolve(ResolutionOutcome.DEFERRED, "09:30:00"))
                .isTaken();
        room().laying(needing(new LaidSubject.Needed(ResolutionOutcome.ENDORSED, COMMITTEE.value())))
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isTaken();
    }

    @Test
    void is_not_resolved_on_by_the_word_of_its_maker() {
        room().asks(MAKER, resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "maker", "item", VIREMENT));
        room().asks(MAKER, resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "maker", "item", VIREMENT));
        room().asks(MAKER, resolve(ResolutionOutcome.DEFERRED, "09:30:00")).isTaken();
        room().asks(PROPOSER, resolve(ResolutionOutcome.ENDORSED, "09:30:00")).isTaken();
    }

    @Test
    void is_amended_in_figures_that_are_in_it() {
        room().asks(amend(null, "ลดวงเงิน"))
                .isRefused(MeetingProblem.AMENDED_FIGURES_MISSING, Map.of("subject", VIREMENT));
        var strange = new Amendment(List.of(new AmendedFigure("OPS-02", Money.ofBaht(1))));
        room().asks(amend(strange, "ลดวงเงิน"))
                .isRefused(
                        MeetingProblem.AMENDMENT_UNFIT,
                        Map.of(
                                "laidSatang", Map.of("OPS-01", 10_000_000L, "INV-07", 10_000_000L),
                                "amendedSatang", Map.of("OPS-02", 100L)));
        room().asks(amend(amendment(), "ลดวงเงิน")).isTaken();
    }

    @Test
    void is_amended_by_no_other_outcome() {
        Ask ask = basis -> new DeclareResolution(
                MEETING,
                basis,
                item().number(),
                ResolutionOutcome.ENDORSED,
                "เห็นชอบ",
                List.of(),
                amendment(),
                false,
                at("09:30:00"));
        room().asks(ask)
                .isRefused(MeetingProblem.AMENDMENT_OUT_OF_PLACE, Map.of("outcome", "ENDORSED", "subject", VIREMENT));
        var plan = new AgendaItem(
                item().number(),
                AgendaKind.CONSIDER,
                "แผน",
                new AgendaSubject(SubjectKind.PLAN, "plan-2002-2569", null, null),
                null);
        openedOn(plan)
                .asks(amend(amendment(), "ปรับแก้"))
                .isRefused(
                        MeetingProblem.AMENDMENT_OUT_OF_PLACE,
                        Map.of("outcome", "ENDORSED_WITH_AMENDMENT", "subject", "plan-2002-2569"));
        openedOn(plan).asks(amend(null, "ปรับแก้")).isTaken();
    }

    @Test
    void finds_its_place_below_what_is_to_be_considered() {
        scheduled().asks(place(virement())).isTaken(placed("4.1"));
        scheduled().does(add(other("4"))).asks(place(virement())).isTaken(placed("4.1"));
        scheduled().does(add(other("4.2"))).asks(place(virement())).isTaken(placed("4.3"));
        scheduled()
                .does(add(other("4.2")))
                .does(add(new AgendaItem(new AgendaNumber("4.9.1"), AgendaKind.OTHER, "อื่น", null, null)))
                .asks(place(virement()))
                .isTaken(placed("4.10"));
        scheduled()
                .does(add(other("4.2")))
                .does(add(new AgendaItem(new AgendaNumber("5.7"), AgendaKind.OTHER, "อื่น", null, null)))
                .asks(place(virement()))
                .isTaken(placed("4.3"));
        scheduled().does(add(other("6.1"))).asks(place(virement())).isTaken(placed("6.2"));
        scheduled().does(add(other("4.98"))).asks(place(virement())).isTaken(placed("4.99"));
        scheduled()
                .does(add(other("4.99")))
                .asks(place(virement()))
                .isRefused(MeetingProblem.AGENDA_FULL, Map.of("last", "4.99"));
    }

    @Test
    void finds_no_place_once_the_agenda_is_frozen() {
        scheduled().does(add(other("4.1"))).asks(place(virement())).isTaken();
        scheduled()
                .does(add(other("4.1")))
                .does(basis -> new SendInvitation(MEETING, basis))
                .asks(place(virement()))
                .isRefused(false, MeetingProblem.AGENDA_FROZEN, Map.of("stage", "INVITED"));
        // It may be held at another time until it is opened, which opens the agenda again.
        openedOn(other("4.1"))
                .asks(place(virement()))
                .isRefused(true, MeetingProblem.AGENDA_FROZEN, Map.of("stage", "OPEN"));
    }

    @Test
    void keeps_its_place_once_the_agenda_is_frozen() {
        var invited = scheduled().does(add(item())).does(basis -> new SendInvitation(MEETING, basis));
        invited.asks(place(virement()))
                .isRefused(MeetingProblem.SUBJECT_PLACED, Map.of("subject", VIREMENT, "item", "4.2"));
        invited.laying(laid(CHANGED))
                .asks(place(changed()))
                .isRefused(MeetingProblem.AGENDA_FROZEN, Map.of("stage", "INVITED"));
    }

    @Test
    void finds_no_second_place_and_none_where_it_is_not_laid_so() {
        scheduled()
                .does(add(item()))
                .asks(place(virement()))
                .isRefused(MeetingProblem.SUBJECT_PLACED, Map.of("subject", VIREMENT, "item", "4.2"));
        scheduled()
                .does(add(item()))
                .laying(laid(CHANGED))
                .asks(place(changed()))
                .isRefused(MeetingProblem.SUBJECT_REPEATED, Map.of("subject", VIREMENT, "item", "4.2"));
        scheduled()
                .laying(null)
                .asks(place(virement()))
                .isRefused(MeetingProblem.SUBJECT_NOT_LAID, Map.of("subject", VIREMENT));
        scheduled()
                .laying(laid(CHANGED))
                .asks(place(virement()))
                .isRefused(broken(
                        MeetingProblem.SUBJECT_LAID_OTHERWISE,
                        Map.of("subject", VIREMENT, "quoted", "0".repeat(64), "kept", "1".repeat(64))));
    }

    /** It was asked for before the meeting was called. */
    @Test
    void finds_its_place_on_a_letter_older_than_the_meeting() {
        scheduled().on(DAY.minusDays(40)).asks(place(virement())).isTaken(placed("4.1"));
        scheduled()
                .on(DAY.minusDays(40))
                .asks(add(item()))
                .isRefused(
                        MeetingProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-02-01", "previousStepOn", "2026-03-03"));
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    @Test
    void is_dealt_with_by_the_meeting_that_was_asked_last() {
        var here = laid(otherHash()).at("board-2569-02");
        var elsewhere = laid(otherHash()).at("board-2569-03");
        var facts = Map.<String, Object>of("subject", VIREMENT, "meeting", "board-2569-02", "asked", "board-2569-03");
        for (var ask : List.of(add(item()), place(virement()))) {
            scheduled().laying(elsewhere).asks(ask).isRefused(MeetingProblem.SUBJECT_ASKED_ELSEWHERE, facts);
            scheduled().laying(here).asks(ask).isTaken();
        }
        var placed = scheduled().laying(here).does(place(virement())).laying(elsewhere);
        placed.asks(basis -> new SendInvitation(MEETING, basis))
                .isRefused(MeetingProblem.SUBJECT_ASKED_ELSEWHERE, facts);
        placed.laying(here).tries(basis -> new SendInvitation(MEETING, basis)).wouldBeTaken();
        room().laying(elsewhere)
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.SUBJECT_ASKED_ELSEWHERE, facts);
        // Whoever asked another meeting escapes no refusal by that.
        room().laying(elsewhere)
                .asks(resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"))
                .isTaken();
        room().laying(elsewhere)
                .asks(resolve(ResolutionOutcome.WITHDRAWN, "09:30:00"))
                .isTaken();
        room().laying(here)
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isTaken();
    }

    /** It was rejected, say, before the meeting that was asked was called. */
    @Test
    void finds_no_place_for_good_where_it_never_will_be_laid() {
        var facts = Map.<String, Object>of("subject", VIREMENT);
        scheduled().layingNothingMore().asks(place(virement())).isRefused(true, MeetingProblem.SUBJECT_NOT_LAID, facts);
        scheduled().laying(null).asks(place(virement())).isRefused(false, MeetingProblem.SUBJECT_NOT_LAID, facts);
    }

    private static LaidSubject laidOn(LocalDate day) {
        var usual = laid(otherHash());
        return new LaidSubject(usual.hash(), day, Set.of(MAKER), usual.parts(), usual.needed(), usual.fitting());
    }

    private static LaidSubject needing(LaidSubject.@Nullable Needed needed) {
        var usual = laid(otherHash());
        return new LaidSubject(usual.hash(), usual.on(), Set.of(MAKER), usual.parts(), needed, usual.fitting());
    }

    private static Ask add(AgendaItem item) {
        return basis -> new AddAgendaItem(MEETING, basis, item);
    }

    private static Ask place(AgendaSubject subject) {
        return basis -> new PlaceOnAgenda(MEETING, basis, subject, "การโอน");
    }

    private static AgendaSubject changed() {
        return new AgendaSubject(
                SubjectKind.VIREMENT, virement().stream(), virement().part(), CHANGED);
    }

    private static AgendaItemAdded placed(String number) {
        return new AgendaItemAdded(
                MEETING,
                new AgendaItem(new AgendaNumber(number), AgendaKind.CONSIDER, "การโอน", virement(), null),
                null);
    }

    private static AgendaItem other(String number) {
        var subject = new AgendaSubject(SubjectKind.VIREMENT, virement().stream(), "virement-2", otherHash());
        return new AgendaItem(new AgendaNumber(number), AgendaKind.CONSIDER, "อีกเรื่องหนึ่ง", subject, null);
    }
}
