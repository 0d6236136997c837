package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.invited;
import static esao.command.meeting.MeetingScenario.none;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.schedule;
import static esao.command.meeting.MeetingScenario.scheduled;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OTHER_OFFICE;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.kernel.body.value.BodyCode;
import esao.kernel.body.value.Composition;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The agenda of a meeting")
class MeetingAgendaTest {

    private static final AgendaNumber OTHER = new AgendaNumber("4.3");
    private static final Ask INVITE = basis -> new SendInvitation(MEETING, basis);

    @Test
    void is_of_a_meeting_that_is_scheduled_once() {
        none().asks(schedule(NINE)).isTaken(new MeetingScheduled(MEETING, COMMITTEE, NINE, "ห้องประชุม 1"));
        none().tries(schedule(NINE)).wouldBeTaken();
        scheduled()
                .asks(schedule(NINE))
                .isRefused(
                        MeetingProblem.ALREADY_SCHEDULED,
                        Map.of(
                                "meeting", "board-2569-02",
                                "body", "PROVINCIAL_EDUCATION_COMMITTEE",
                                "convenesAt", "2026-03-13T09:00:00",
                                "stage", "SCHEDULED"));
        scheduled().asks(schedule(NINE)).isRefused(false);
        scheduled()
                .does(basis -> new CancelMeeting(MEETING, basis))
                .asks(schedule(NINE))
                .isRefused(true);
        room().asks(schedule(at("13:00:00"))).isRefused(false);
        room().does(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .does(close("10:00:00"))
                .asks(schedule(at("13:00:00")))
                .isRefused(true);
    }

    @Test
    void is_of_a_meeting_within_its_year_that_is_to_come() {
        none().asks(schedule(OfficeMoment.parse("2026-10-01T09:00:00")))
                .isRefused(MeetingProblem.OUTSIDE_ITS_YEAR, Map.of("day", "2026-10-01", "year", 2569));
        none().asks(schedule(OfficeMoment.parse("2026-09-30T09:00:00"))).isTaken();
        none().on(DAY.plusDays(1))
                .asks(schedule(NINE))
                .isRefused(
                        MeetingProblem.CONVENES_IN_THE_PAST, Map.of("day", "2026-03-13", "effectiveOn", "2026-03-14"));
        none().on(DAY).asks(schedule(NINE)).isTaken();
    }

    @Test
    void is_of_a_body_that_is_there_on_that_day_with_members() {
        none().until(DAY.minusDays(1))
                .asks(schedule(NINE))
                .isRefused(
                        MeetingProblem.BODY_NOT_IN_FORCE,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "day", "2026-03-13"));
        none().until(DAY).asks(schedule(NINE)).isTaken();
        none().asks(basis -> new ScheduleMeeting(MEETING, basis, new BodyCode("AREA_COMMITTEE"), NINE, "ห้อง"))
                .isRefused(MeetingProblem.BODY_NOT_IN_FORCE, Map.of("body", "AREA_COMMITTEE", "day", "2026-03-13"));
        none().of(new Composition("v", composition().procedure(), List.of()))
                .asks(schedule(NINE))
                .isRefused(
                        MeetingProblem.BODY_WITHOUT_MEMBERS,
                        Map.of("body", "PROVINCIAL_EDUCATION_COMMITTEE", "day", "2026-03-13"));
    }

    @Test
    void has_each_number_and_each_subject_once() {
        scheduled().asks(add(item())).isTaken(new AgendaItemAdded(MEETING, item(), null));
        with(item())
                .asks(add(item()))
                .isRefused(
                        broken(MeetingProblem.ITEM_ALREADY_THERE, Map.of("item", "4.2")),
                        broken(
                                MeetingProblem.SUBJECT_REPEATED,
                                Map.of("subject", "budget-2002-2569/virement-1", "item", "4.2")));
        with(item()).asks(add(free("4.2"))).isRefused(MeetingProblem.ITEM_ALREADY_THERE, Map.of("item", "4.2"));
        with(item())
                .asks(add(item().numbered(OTHER)))
                .isRefused(
                        MeetingProblem.SUBJECT_REPEATED,
                        Map.of("subject", "budget-2002-2569/virement-1", "item", "4.2"));
        with(item())
                .asks(add(about(
                        AgendaKind.CONSIDER,
                        new AgendaSubject(SubjectKind.VIREMENT, virement().stream(), "virement-2", otherHash()))))
                .isTaken();
    }

    @Test
    void certifies_minutes_of_another_meeting_in_an_item_made_for_that() {
        scheduled()
                .asks(add(about(AgendaKind.CONSIDER, minutes(MEETING))))
                .isRefused(
                        MeetingProblem.SUBJECT_UNFIT,
                        Map.of("kind", "CONSIDER", "subject", "meeting-2002-board-2569-02"));
        scheduled()
                .asks(add(about(AgendaKind.CERTIFY_MINUTES, minutes(MEETING))))
                .isRefused(
                        MeetingProblem.SUBJECT_UNFIT,
                        Map.of("kind", "CERTIFY_MINUTES", "subject", "meeting-2002-board-2569-02"));
        scheduled()
                .asks(add(about(AgendaKind.CERTIFY_MINUTES, null)))
                .isRefused(MeetingProblem.SUBJECT_UNFIT, Map.of("kind", "CERTIFY_MINUTES", "subject", ""));
        scheduled()
                .asks(add(about(
                        AgendaKind.CERTIFY_MINUTES, minutes(new MeetingId(MEETING.office(), "board", YEAR_2569, 1)))))
                .isTaken();
    }

    @Test
    void is_about_things_of_its_office() {
        var theirs = new AgendaSubject(
                SubjectKind.VIREMENT, new BudgetId(OTHER_OFFICE, YEAR_2569).toString(), "virement-1", otherHash());
        scheduled()
                .asks(add(about(AgendaKind.CONSIDER, theirs)))
                .isRefused(MeetingProblem.SUBJECT_OF_OTHER_OFFICE, Map.of("office", "2002", "otherOffice", "2001"));
    }

    @Test
    void is_numbered_anew_as_a_whole() {
        var swap = List.of(new Renumbering(ITEM, OTHER), new Renumbering(OTHER, ITEM));
        with(item(), free("4.3")).asks(reorder(swap)).isTaken(new AgendaReordered(MEETING, swap));
        with(item(), free("4.3"))
                .does(reorder(swap))
                .asks(add(item().numbered(new AgendaNumber("5"))))
                .isRefused(
                        MeetingProblem.SUBJECT_REPEATED,
                        Map.of("subject", "budget-2002-2569/virement-1", "item", "4.3"));
        with(item(), free("4.3"))
                .asks(reorder(List.of(new Renumbering(ITEM, OTHER))))
                .isRefused(MeetingProblem.NUMBERS_INCOMPLETE, Map.of("items", List.of("4.2", "4.3")));
        with(item(), free("4.3"))
                .asks(reorder(List.of(new Renumbering(ITEM, OTHER), new Renumbering(OTHER, OTHER))))
                .isRefused(MeetingProblem.NUMBERS_INCOMPLETE, Map.of("items", List.of("4.2", "4.3")));
        var nine = new AgendaNumber("9");
        with(item(), free("4.3"))
                .asks(reorder(List.of(new Renumbering(ITEM, OTHER), new Renumbering(nine, ITEM))))
                .isRefused(MeetingProblem.NUMBERS_INCOMPLETE, Map.of("items", List.of("4.2", "4.3")));
        with(item(), free("4.3"))
                .asks(reorder(List.of(swap.getFirst(), swap.getLast(), new Renumbering(OTHER, OTHER))))
                .isRefused(MeetingProblem.NUMBERS_INCOMPLETE, Map.of("items", List.of("4.2", "4.3")));
    }

    @Test
    void loses_what_is_withdrawn_until_the_invitation() {
        with(item()).asks(withdraw("4.2")).isTaken(new AgendaItemWithdrawn(MEETING, ITEM));
        with(item()).asks(withdraw("4.3")).isRefused(MeetingProblem.ITEM_UNKNOWN, Map.of("item", "4.3"));
        with(item())
                .does(withdraw("4.2"))
                .asks(withdraw("4.2"))
                .isRefused(MeetingProblem.ITEM_UNKNOWN, Map.of("item", "4.2"));
        with(item()).does(withdraw("4.2")).asks(INVITE).isRefused(MeetingProblem.AGENDA_EMPTY, Map.of());
        invited()
                .asks(withdraw("4.2"))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "INVITED", "needed", List.of("SCHEDULED")));
        // The meeting itself may.
        room().asks(resolve(ResolutionOutcome.WITHDRAWN, "09:30:00")).isTaken();
    }

    @Test
    void is_free_for_what_was_withdrawn_and_for_its_number() {
        with(item()).does(withdraw("4.2")).asks(add(item())).isTaken(new AgendaItemAdded(MEETING, item(), null));
        with(item()).does(withdraw("4.2")).asks(add(item().numbered(OTHER))).isTaken();
        with(item(), free("4.3"))
                .does(withdraw("4.2"))
                .asks(reorder(List.of(new Renumbering(OTHER, ITEM))))
                .isTaken();
        assertThat(hashOf(with(item(), free("4.3")).does(withdraw("4.3")))).isEqualTo(hashOf(with(item())));
    }

    @Test
    void is_closed_by_an_invitation_in_time() {
        scheduled().asks(INVITE).isRefused(MeetingProblem.AGENDA_EMPTY, Map.of());
        with(item())
                .on(DAY.minusDays(2))
                .asks(INVITE)
                .isRefused(MeetingProblem.NOTICE_TOO_SHORT, Map.of("days", 2, "needed", 3, "day", "2026-03-13"));
        assertThat(with(item()).on(DAY.minusDays(3)).asks(INVITE).isTaken())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event).isInstanceOf(InvitationSent.class);
                    var sent = (InvitationSent) event;
                    assertThat(sent.members()).isEqualTo(composition().members());
                    assertThat(sent.noticeDays()).isEqualTo(3);
                });
        invited()
                .asks(add(free("4.3")))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "INVITED", "needed", List.of("SCHEDULED")));
    }

    @Test
    void is_sent_under_a_digest_of_every_word_of_it() {
        var hash = hashOf(with(item(), free("4.3")));
        assertThat(hashOf(with(free("4.3"), item()))).isEqualTo(hash);
        assertThat(hashOf(with(item()))).isNotEqualTo(hash);
        var otherTitle = new AgendaItem(OTHER, AgendaKind.OTHER, "เรื่องอื่น ", null, null);
        assertThat(hashOf(with(item(), otherTitle))).isNotEqualTo(hash);
    }

    @Test
    void is_answered_by_members() {
        invited().asks(answer(MEMBER_1.value())).isTaken(new RsvpRecorded(MEETING, MEMBER_1, RsvpReply.DECLINES, null));
        invited().asks(answer("stranger")).isRefused(MeetingProblem.NOT_A_MEMBER, Map.of("person", "stranger"));
        scheduled()
                .asks(answer(MEMBER_1.value()))
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER, Map.of("stage", "SCHEDULED", "needed", List.of("INVITED")));
    }

    @Test
    void takes_a_late_item_if_more_than_half_of_those_there_consent() {
        var late = free("5.1");
        room().asks(late(late, 3, 1))
                .isTaken(new AgendaItemAdded(MEETING, late, new LateConsent(at("09:10:00"), 3, 1)));
        room().asks(late(free("4.2"), 3, 1)).isRefused(MeetingProblem.ITEM_ALREADY_THERE, Map.of("item", "4.2"));
        room().asks(late(late, 2, 2))
                .isRefused(MeetingProblem.LATE_ITEM_WITHOUT_CONSENT, Map.of("inFavour", 2, "against", 2, "present", 4));
        room().asks(late(late, 4, 1))
                .isRefused(MeetingProblem.LATE_ITEM_WITHOUT_CONSENT, Map.of("inFavour", 4, "against", 1, "present", 4));
    }

    @Test
    void comes_to_nothing_if_the_meeting_is_cancelled_before_it_is_opened() {
        Ask cancel = basis -> new CancelMeeting(MEETING, basis);
        invited().asks(cancel).isTaken(new MeetingCancelled(MEETING));
        invited()
                .does(cancel)
                .asks(cancel)
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of("stage", "CANCELLED", "needed", List.of("SCHEDULED", "INVITED")));
        room().asks(cancel)
                .isRefused(
                        MeetingProblem.STEP_OUT_OF_ORDER,
                        Map.of("stage", "OPEN", "needed", List.of("SCHEDULED", "INVITED")));
        with(item())
                .on(DAY.minusDays(11))
                .asks(cancel)
                .isRefused(
                        MeetingProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of("effectiveOn", "2026-03-02", "previousStepOn", "2026-03-03"));
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, DIRECTOR, MEMBER_1, MEMBER_2);
    }

    private static MeetingScenario with(AgendaItem... items) {
        var scenario = scheduled();
        for (var item : items) {
            scenario.does(add(item));
        }
        return scenario;
    }

    private static Object hashOf(MeetingScenario scenario) {
        return ((InvitationSent) scenario.asks(INVITE).isTaken().getFirst()).agendaHash();
    }

    private static Ask add(AgendaItem item) {
        return basis -> new AddAgendaItem(MEETING, basis, item);
    }

    private static Ask late(AgendaItem item, int inFavour, int against) {
        return basis -> new AddLateItem(MEETING, basis, item, new LateConsent(at("09:10:00"), inFavour, against));
    }

    private static Ask reorder(List<Renumbering> items) {
        return basis -> new ReorderAgenda(MEETING, basis, items);
    }

    private static Ask withdraw(String number) {
        return basis -> new WithdrawAgendaItem(MEETING, basis, new AgendaNumber(number));
    }

    private static Ask answer(String person) {
        return basis -> new RecordRsvp(MEETING, basis, new PersonId(person), RsvpReply.DECLINES, null);
    }

    private static AgendaItem free(String number) {
        return new AgendaItem(new AgendaNumber(number), AgendaKind.OTHER, "เรื่องอื่น", null, null);
    }

    private static AgendaItem about(AgendaKind kind, @Nullable AgendaSubject subject) {
        return new AgendaItem(OTHER, kind, "เรื่อง", subject, null);
    }

    private static AgendaSubject minutes(MeetingId meeting) {
        return new AgendaSubject(SubjectKind.MINUTES, meeting.toString(), null, otherHash());
    }
}
