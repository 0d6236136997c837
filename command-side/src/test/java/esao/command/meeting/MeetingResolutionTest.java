package esao.command.meeting;

import static esao.command.meeting.MeetingScenario.DAY;
import static esao.command.meeting.MeetingScenario.NINE;
import static esao.command.meeting.MeetingScenario.amend;
import static esao.command.meeting.MeetingScenario.close;
import static esao.command.meeting.MeetingScenario.none;
import static esao.command.meeting.MeetingScenario.opened;
import static esao.command.meeting.MeetingScenario.openedOn;
import static esao.command.meeting.MeetingScenario.resolve;
import static esao.command.meeting.MeetingScenario.schedule;
import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.amendment;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.meeting.MeetingScenario.Ask;
import esao.command.rules.FixedRules;
import esao.kernel.body.value.EffectRule;
import esao.kernel.body.value.MajorityRule;
import esao.kernel.body.value.Procedure;
import esao.kernel.body.value.Share;
import esao.kernel.budget.value.Recipient;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.regulation.value.ApprovingBodies;
import esao.kernel.regulation.value.ApprovingBody;
import esao.kernel.regulation.value.BodyDuty;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A resolution of a meeting")
class MeetingResolutionTest {

    @Test
    void says_on_what_by_whom_with_which_quorum_and_from_when() {
        room().asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isTaken(new ResolutionDeclared(
                        MEETING,
                        ITEM,
                        1,
                        ResolutionOutcome.ENDORSED,
                        "ตามที่เสนอ",
                        List.of(),
                        null,
                        virement(),
                        null,
                        ResolutionEffect.CERTIFICATION,
                        COMMITTEE,
                        new Quorum(4, 3, 5),
                        at("09:30:00")));
        room().tries(resolve(ResolutionOutcome.ENDORSED, "09:30:00")).wouldBeTaken();
    }

    @Test
    void is_made_once_on_an_item() {
        room().does(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.ITEM_DECIDED, Map.of("item", "4.2"));
    }

    @Test
    void has_an_outcome_that_the_kind_of_its_item_can_come_to() {
        var inform = none().does(schedule(NINE))
                .does(basis -> new AddAgendaItem(
                        MEETING, basis, new AgendaItem(ITEM, AgendaKind.INFORM, "แจ้งเพื่อทราบ", null, null)))
                .does(basis -> new SendInvitation(MEETING, basis))
                .on(DAY);
        for (var person : List.of(GOVERNOR, MEMBER_1, MEMBER_2)) {
            inform.does(MeetingScenario.arrive(person, "08:50:00"));
        }
        inform.does(basis -> new OpenMeeting(MEETING, basis, GOVERNOR, NINE));
        inform.asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(
                        MeetingProblem.OUTCOME_UNFIT,
                        Map.of("outcome", "ENDORSED", "kind", "INFORM", "possible", List.of("OPINION_GIVEN", "NOTED")));
        inform.asks(resolve(ResolutionOutcome.NOTED, "09:30:00")).isTaken();
    }

    @Test
    void follows_the_vote() {
        var carried = voted(VoteChoice.FOR);
        carried.asks(resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"))
                .isRefused(
                        MeetingProblem.OUTCOME_AGAINST_VOTE,
                        Map.of("outcome", "NOT_ENDORSED", "vote", 1, "carried", true));
        carried.asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00")).isTaken();
        var lost = voted(VoteChoice.AGAINST);
        lost.asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(
                        MeetingProblem.OUTCOME_AGAINST_VOTE,
                        Map.of("outcome", "ENDORSED", "vote", 1, "carried", false));
        lost.asks(resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00")).isTaken();
    }

    @Test
    void names_the_amendment_with_which_it_endorses() {
        room().asks(amend(amendment()))
                .isRefused(MeetingProblem.AMENDMENT_MISSING, Map.of("outcome", "ENDORSED_WITH_AMENDMENT"));
        room().asks(amend(amendment(), "ลดวงเงินลง")).isTaken();
    }

    @Test
    void is_of_the_body_that_is_competent_on_its_day() {
        var other = new ApprovingBodies(List.of(new ApprovingBody(
                "AREA_COMMITTEE", "คณะกรรมการเขตพื้นที่การศึกษา", "Area Committee", List.of(BodyDuty.values()))));
        var facts = Map.<String, Object>of(
                "body", "PROVINCIAL_EDUCATION_COMMITTEE",
                "duty", "VIREMENT",
                "competent", "AREA_COMMITTEE",
                "day", "2026-03-13");
        room().byRules(FixedRules.shipped().with("v2", DAY, other))
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.BODY_NOT_COMPETENT, facts);
        room().byRules(FixedRules.shipped().with("v2", DAY, other))
                .asks(resolve(ResolutionOutcome.NOT_ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.BODY_NOT_COMPETENT, facts);
        room().byRules(FixedRules.shipped().with("v2", DAY, other))
                .asks(resolve(ResolutionOutcome.NOTED, "09:30:00"))
                .isTaken();
        room().byRules(FixedRules.shipped().with("v2", DAY.plusDays(1), other))
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isTaken();
    }

    @Test
    void counts_from_when_the_rules_of_its_body_say() {
        assertThat(effect(EffectRule.DECLARATION, false)).isEqualTo(ResolutionEffect.DECLARATION);
        assertThat(effect(EffectRule.DECLARATION_IF_MARKED, false)).isEqualTo(ResolutionEffect.CERTIFICATION);
        assertThat(effect(EffectRule.DECLARATION_IF_MARKED, true)).isEqualTo(ResolutionEffect.DECLARATION);
        assertThat(effect(EffectRule.CERTIFICATION, false)).isEqualTo(ResolutionEffect.CERTIFICATION);
        opened(rules(EffectRule.CERTIFICATION), GOVERNOR, MEMBER_1, MEMBER_2)
                .asks(immediately(true))
                .isRefused(MeetingProblem.IMMEDIATE_EFFECT_UNFIT, Map.of("effect", "CERTIFICATION"));
    }

    /** If it waited for minutes, none would ever be certified. */
    @Test
    void counts_at_once_where_it_certifies_minutes_whatever_the_rules_say() {
        var subject = new AgendaSubject(SubjectKind.MINUTES, "meeting-2002-board-2569-01", null, otherHash());
        var item = new AgendaItem(ITEM, AgendaKind.CERTIFY_MINUTES, "รับรองรายงาน", subject, null);
        var meeting = openedOn(rules(EffectRule.CERTIFICATION), item);
        var events =
                meeting.asks(resolve(ResolutionOutcome.APPROVED, "09:30:00")).isTaken();
        assertThat(((ResolutionDeclared) events.getFirst()).effect()).isEqualTo(ResolutionEffect.DECLARATION);
        assertThat(events).hasSize(2).last().isInstanceOf(ResolutionTookEffect.class);
    }

    @Test
    void lets_no_other_count_that_waits_for_the_minutes() {
        var other = new AgendaItem(new AgendaNumber("5.1"), AgendaKind.OTHER, "เรื่องอื่น", null, null);
        var meeting = openedOn(Procedure.SHIPPED, item(), other).does(immediately(false));
        var events = meeting.asks(basis -> new DeclareResolution(
                        MEETING,
                        basis,
                        other.number(),
                        ResolutionOutcome.ENDORSED,
                        "เห็นชอบ",
                        List.of(),
                        null,
                        true,
                        at("09:31:00")))
                .isTaken();
        assertThat(events)
                .filteredOn(ResolutionTookEffect.class::isInstance)
                .extracting(event -> ((ResolutionTookEffect) event).item())
                .containsExactly(other.number());
    }

    @Test
    void is_made_by_a_quorum_of_those_who_take_part() {
        var two = opened(GOVERNOR, MEMBER_1, MEMBER_2).does(stepAside(MEMBER_1));
        two.tries(resolve(ResolutionOutcome.ENDORSED, "09:30:00")).wouldBeTaken();
        two.does(stepAside(MEMBER_2))
                .asks(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .isRefused(MeetingProblem.QUORUM_MISSING, Map.of("present", 1, "needed", 2, "members", 3));
    }

    private static Ask stepAside(PersonId member) {
        return basis -> new DeclareRecusal(MEETING, basis, ITEM, member, "ญาติ", at("09:05:00"));
    }

    @Test
    void keeps_the_dissent_of_members_who_were_there_and_its_reasons() {
        var resolved = voted(VoteChoice.FOR).does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"));
        resolved.asks(dissent(1, MEMBER_2))
                .isTaken(new DissentRecorded(MEETING, 1, MEMBER_2, "วงเงินสูง", at("09:40:00")));
        resolved.asks(dissent(1, MEMBER_2))
                .isRefused(MeetingProblem.DISSENT_UNFIT, unfit("member.2", "RECORDED_ALREADY"));
        resolved.asks(dissent(1, MEMBER_1)).isRefused(MeetingProblem.DISSENT_UNFIT, unfit("member.1", "VOTED_FOR_IT"));
        resolved.asks(dissent(1, VICE_CHAIR))
                .isRefused(MeetingProblem.DISSENT_UNFIT, unfit("vice.chair", "NOT_COUNTED"));
        resolved.asks(dissent(2, MEMBER_2))
                .isRefused(MeetingProblem.RESOLUTION_UNKNOWN, Map.of("resolution", 2, "declared", 1));
        resolved.does(close("10:00:00"));
        resolved.asks(basis -> new RecordDissent(MEETING, basis, 1, DIRECTOR, "วงเงินสูง", at("10:00:00")))
                .isTaken();
    }

    private static Map<String, Object> unfit(String person, String why) {
        return Map.of("person", person, "resolution", 1, "why", why);
    }

    @Test
    void is_made_known_to_each_once_and_each_confirms_it_once() {
        var resolved = room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"));
        resolved.asks(receive(SCHOOL))
                .isRefused(
                        MeetingProblem.RECIPIENT_NOT_NOTIFIED, Map.of("resolution", 1, "recipient", "school:20020001"));
        resolved.asks(inform(SCHOOL)).isTaken(new ResolutionNotified(MEETING, 1, List.of(SCHOOL), OFFICE_LETTER));
        resolved.asks(inform(SCHOOL, FINANCE_GROUP))
                .isRefused(
                        MeetingProblem.ALREADY_NOTIFIED,
                        Map.of("resolution", 1, "recipients", List.of("school:20020001")));
        resolved.asks(inform(FINANCE_GROUP)).isTaken();
        resolved.asks(CHECKER, receive(SCHOOL)).isTaken(new ResolutionReceived(MEETING, 1, SCHOOL));
        resolved.asks(CHECKER, receive(SCHOOL))
                .isRefused(MeetingProblem.ALREADY_RECEIVED, Map.of("resolution", 1, "recipient", "school:20020001"));
    }

    @Test
    void is_acted_on_by_its_owner_and_found_done_by_somebody_else() {
        var resolved = room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"));
        resolved.asks(assign(1))
                .isTaken(new ResolutionActionAssigned(MEETING, ACTION, 1, PROPOSER, "ดำเนินการโอน", DAY.plusDays(1)));
        resolved.asks(assign(1)).isRefused(MeetingProblem.ACTION_ALREADY_ASSIGNED, Map.of("action", "action-1"));
        resolved.asks(CHECKER, report(90)).isTaken(new ActionProgressReported(MEETING, ACTION, 90, "กำลังทำ", null));
        resolved.asks(DIRECTOR, done())
                .isRefused(MeetingProblem.ACTION_NOT_DONE, Map.of("action", "action-1", "percent", 90));
        resolved.does(PROPOSER, report(100));
        resolved.asks(PROPOSER, done())
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "action-1"));
        resolved.asks(CHECKER, done())
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "group.head", "item", "action-1"));
        room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .does(assign(1))
                .does(CHECKER, report(100))
                .asks(PROPOSER, done())
                .isRefused(MeetingProblem.MAKER_IS_CHECKER, Map.of("person", "policy.staff", "item", "action-1"));
        resolved.asks(DIRECTOR, done()).isTaken(new ResolutionActionClosed(MEETING, ACTION, "โอนแล้ว", otherHash()));
        resolved.asks(report(100)).isRefused(MeetingProblem.ACTION_CLOSED, Map.of("action", "action-1"));
        room().asks(report(10)).isRefused(MeetingProblem.ACTION_UNKNOWN, Map.of("action", "action-1"));
    }

    @Test
    void is_acted_on_by_a_day_to_come() {
        room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .on(DAY.plusDays(2))
                .asks(assign(1))
                .isRefused(
                        MeetingProblem.DUE_BEFORE_ASSIGNED, Map.of("dueOn", "2026-03-14", "effectiveOn", "2026-03-15"));
        room().does(resolve(ResolutionOutcome.ENDORSED, "09:30:00"))
                .on(DAY.plusDays(1))
                .asks(assign(1))
                .isTaken();
    }

    private static MeetingScenario room() {
        return opened(GOVERNOR, MEMBER_1, MEMBER_2, DIRECTOR);
    }

    /** One voted so, another abstained. */
    private static MeetingScenario voted(VoteChoice choice) {
        return room().does(basis -> new PutToVote(
                        MEETING, basis, ITEM, "เห็นชอบหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:20:00")))
                .does(cast(MEMBER_1, choice))
                .does(cast(MEMBER_2, VoteChoice.ABSTAIN))
                .does(basis -> new CloseVote(MEETING, basis, null, null, at("09:25:00")));
    }

    private static Ask cast(PersonId voter, VoteChoice choice) {
        return basis -> new CastVote(MEETING, basis, voter, choice, at("09:21:00"));
    }

    private static Procedure rules(EffectRule effect) {
        return new Procedure(Share.HALF, null, true, MajorityRule.OF_VOTES, true, 3, effect);
    }

    private static ResolutionEffect effect(EffectRule rule, boolean marked) {
        var events = opened(rules(rule), GOVERNOR, MEMBER_1, MEMBER_2)
                .asks(immediately(marked))
                .isTaken();
        var effect = ((ResolutionDeclared) events.getFirst()).effect();
        assertThat(events.subList(1, events.size()))
                .hasSize(effect == ResolutionEffect.DECLARATION ? 1 : 0)
                .allMatch(ResolutionTookEffect.class::isInstance);
        return effect;
    }

    private static Ask immediately(boolean marked) {
        return basis -> new DeclareResolution(
                MEETING, basis, ITEM, ResolutionOutcome.ENDORSED, "เห็นชอบ", List.of(), null, marked, at("09:30:00"));
    }

    private static Ask dissent(int resolution, PersonId member) {
        return basis -> new RecordDissent(MEETING, basis, resolution, member, "วงเงินสูง", at("09:40:00"));
    }

    private static Ask inform(Recipient... recipients) {
        return basis -> new NotifyResolution(MEETING, basis, 1, List.of(recipients));
    }

    private static Ask receive(Recipient recipient) {
        return basis -> new RecordReceipt(MEETING, basis, 1, recipient);
    }

    private static Ask assign(int resolution) {
        return basis -> new AssignResolutionAction(
                MEETING, basis, ACTION, resolution, PROPOSER, "ดำเนินการโอน", DAY.plusDays(1));
    }

    private static Ask report(int percent) {
        return basis -> new ReportActionProgress(MEETING, basis, ACTION, percent, "กำลังทำ", null);
    }

    private static Ask done() {
        return basis -> new CloseResolutionAction(MEETING, basis, ACTION, "โอนแล้ว", otherHash());
    }
}
