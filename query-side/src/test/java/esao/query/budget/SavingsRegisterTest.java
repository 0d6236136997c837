package esao.query.budget;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.SavingsDeclared;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.SavingsUseAmended;
import esao.kernel.budget.SavingsUseApproved;
import esao.kernel.budget.SavingsUseEndorsed;
import esao.kernel.budget.SavingsUseProposed;
import esao.kernel.budget.SavingsUseRejected;
import esao.kernel.budget.SavingsUseSentBack;
import esao.kernel.budget.SavingsUsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementReversed;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.SavingsUseContent;
import esao.kernel.budget.value.SavingsUseId;
import esao.kernel.budget.value.SavingsUseItem;
import esao.kernel.budget.value.VirementClass;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.money.Money;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.regulation.value.RegulationRef;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The pool of savings")
class SavingsRegisterTest {

    private static final SavingsId SAVINGS = new SavingsId("s-1");
    private static final SavingsUseId USE = new SavingsUseId("u-1");
    private static final RegulationRef RULES = new RegulationRef(RegulationKind.VIREMENT_RULES, "default-1");
    private static final SavingsUseContent CONTENT = new SavingsUseContent(
            "ใช้ซ่อมแซมที่จำเป็น",
            OFFICE_LETTER,
            List.of(new SavingsUseItem(SAVINGS, TRAVEL, SCHOOL, "โรงเรียนวัด", baht(10), "ซ่อมแซม")),
            List.of());

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    SavingsRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void declare() {
        happened(
                new BudgetOpened(budget, budget.office(), budget.year()),
                new NoticeLinesReceived(budget, new NoticeId("n-1"), 1, List.of(line(TRAVEL), line(OPERATIONS))),
                new SavingsDeclared(
                        budget, SAVINGS, TRAVEL, null, baht(40), Money.ZERO, SavingsCause.PURPOSE_CANCELLED));
    }

    @Test
    void shows_what_became_of_every_satang_declared() {
        var moved = new VirementContent(
                "ขาดงบ",
                OFFICE_LETTER,
                List.of(source(TRAVEL, baht(15), SAVINGS)),
                List.of(target(OPERATIONS, baht(15))));
        var virement = new VirementId("v-1");
        happened(
                proposed(),
                new SavingsUsed(budget, USE, CONTENT.hash(), CONTENT.items(), RULES),
                new SavingsReturned(budget, SAVINGS, TRAVEL, baht(5)),
                new VirementExecuted(
                        budget,
                        virement,
                        moved.hash(),
                        moved.sources(),
                        moved.targets(),
                        Samples.MID_YEAR.plusDays(15),
                        "default-1"));

        var pool = items("/savings").get(0);
        assertThat(pool.get("declaredSatang").asLong()).isEqualTo(40_00);
        assertThat(pool.get("usedSatang").asLong()).isEqualTo(10_00);
        assertThat(pool.get("movedSatang").asLong()).isEqualTo(15_00);
        assertThat(pool.get("returnedSatang").asLong()).isEqualTo(5_00);
        assertThat(pool.get("remainingSatang").asLong()).isEqualTo(10_00);
        var line = reader.get(path + "/lines?line=travel").json().at("/items/0");
        assertThat(line.get("reservedSatang").asLong()).isEqualTo(10_00);
        assertThat(line.get("allocatedSatang").asLong()).isEqualTo(10_00);

        happened(new VirementReversed(budget, virement, moved.sources(), moved.targets()));

        assertThat(items("/savings").get(0).get("movedSatang").asLong()).isZero();
        assertThat(reader.get(path + "/savings?format=csv").body()).contains("s-1");
    }

    @Test
    void shows_a_use_with_both_its_consents() {
        happened(
                proposed(),
                new SavingsUseEndorsed(budget, USE, CONTENT.hash(), Samples.RESOLUTION, ResolutionOutcome.ENDORSED),
                new SavingsUseApproved(budget, USE, CONTENT.hash(), OFFICE_LETTER, Samples.MID_YEAR.plusDays(30)));

        var use = items("/savings-uses?state=APPROVED").get(0);
        assertThat(use.get("hash").asString()).isEqualTo(CONTENT.hash().value());
        assertThat(use.get("resolution").asString()).isEqualTo(Samples.RESOLUTION.toString());
        assertThat(use.get("approvalNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(use.get("validUntil").asString()).isEqualTo("2026-04-12");
        assertThat(use.get("approvingRole").asString()).isEqualTo("GOVERNOR");
        assertThat(use.get("endedOn").isNull()).isTrue();
        assertThat(use.at("/items/0/amountSatang").asLong()).isEqualTo(10_00);

        happened(new SavingsUseRejected(budget, USE));

        assertThat(items("/savings-uses").get(0).get("state").asString()).isEqualTo("REJECTED");
        assertThat(items("/savings").get(0).get("remainingSatang").asLong()).isEqualTo(40_00);
    }

    @Test
    void shows_what_a_meeting_endorsed_instead_until_the_use_is_amended() {
        var wanted = CONTENT.amended(new Amendment(List.of(
                        new AmendedFigure(CONTENT.parts().keySet().iterator().next(), new Money(9_00)))))
                .orElseThrow();
        happened(proposed(), new SavingsUseSentBack(budget, USE, CONTENT.hash(), Samples.RESOLUTION, wanted));

        var back = items("/savings-uses?state=SENT_BACK").get(0);
        assertThat(back.get("orderedBy").asString()).isEqualTo(Samples.RESOLUTION.toString());
        assertThat(back.get("wantedHash").asString()).isEqualTo(wanted.hash().value());
        assertThat(back.at("/wantedItems/0/amountSatang").asLong()).isEqualTo(9_00);

        happened(new SavingsUseAmended(
                budget,
                USE,
                wanted,
                VirementClass.WITHIN_ACTIVITY,
                RULES,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                null));

        var use = items("/savings-uses").get(0);
        assertThat(use.get("state").asString()).isEqualTo("PROPOSED");
        assertThat(use.get("amountSatang").asLong()).isEqualTo(9_00);
        assertThat(use.get("orderedBy").isNull()).isTrue();
        assertThat(use.get("wantedItems").isNull()).isTrue();
    }

    @Test
    void is_held_against_what_meetings_resolved() {
        happened(
                proposed(),
                new SavingsUseEndorsed(budget, USE, CONTENT.hash(), Samples.RESOLUTION, ResolutionOutcome.ENDORSED));
        assertThat(orphans()).isEmpty();

        happened(new SavingsUsed(budget, USE, CONTENT.hash(), CONTENT.items(), RULES));

        var orphan = orphans().get(0);
        assertThat(orphan.get("finding").asString()).isEqualTo("RESOLUTION_UNKNOWN");
        assertThat(orphan.get("kind").asString()).isEqualTo("SAVINGS_USE");
        assertThat(orphan.get("subject").asString()).isEqualTo(budget + "/u-1");
        assertThat(orphan.get("satang").asLong()).isEqualTo(10_00);
    }

    @Test
    void is_held_against_what_a_meeting_made_of_it() {
        var wanted = lessWanted();
        happened(new SavingsUsed(budget, USE, wanted.hash(), wanted.items(), RULES));

        assertThat(orphans()).isEmpty();
    }

    @Test
    void is_an_orphan_where_more_was_used_than_the_meeting_made_of_it() {
        var wanted = lessWanted();
        happened(new SavingsUsed(budget, USE, CONTENT.hash(), CONTENT.items(), RULES));

        var orphan = orphans().get(0);
        assertThat(orphan.get("finding").asString()).isEqualTo("OTHER_CONTENT");
        assertThat(orphan.get("wanted").asString()).isEqualTo(wanted.hash().value());
    }

    /** Endorsed as the meeting amended it. */
    private SavingsUseContent lessWanted() {
        var wanted = CONTENT.amended(new Amendment(List.of(
                        new AmendedFigure(CONTENT.parts().keySet().iterator().next(), new Money(9_00)))))
                .orElseThrow();
        var resolution = new ResolutionRef("board-2569-02", ITEM.value(), 1);
        resolved();
        happened(
                proposed(),
                new SavingsUseSentBack(budget, USE, CONTENT.hash(), resolution, wanted),
                new SavingsUseAmended(
                        budget,
                        USE,
                        wanted,
                        VirementClass.WITHIN_ACTIVITY,
                        RULES,
                        ResolutionOutcome.ENDORSED,
                        Role.GOVERNOR,
                        null),
                new SavingsUseEndorsed(budget, USE, wanted.hash(), resolution, ResolutionOutcome.ENDORSED));
        return wanted;
    }

    private void resolved() {
        var meeting = new MeetingId(budget.office(), "board", budget.year(), 2);
        var subject = new AgendaSubject(SubjectKind.SAVINGS_USE, budget.toString(), USE.value(), CONTENT.hash());
        var outcome = ResolutionOutcome.ENDORSED_WITH_AMENDMENT;
        List<MeetingEvent> events = List.of(
                new MeetingScheduled(meeting, COMMITTEE, at("09:00:00"), "ห้องประชุม"),
                new AgendaItemAdded(
                        meeting, new AgendaItem(ITEM, AgendaKind.CONSIDER, "เงินเหลือจ่าย", subject, null), null),
                new ResolutionDeclared(
                        meeting,
                        ITEM,
                        1,
                        outcome,
                        "เห็นชอบโดยให้ปรับแก้",
                        List.of(),
                        null,
                        subject,
                        null,
                        ResolutionEffect.DECLARATION,
                        COMMITTEE,
                        new Quorum(7, 5, 9),
                        at("09:31:00")),
                new ResolutionTookEffect(meeting, ITEM, 1, COMMITTEE, outcome, subject, null, PROPOSER));
        feed.append(
                "BoardMeeting", meeting.toString(), 0, events, Samples.by(PROPOSER, Role.SECRETARY, Samples.MID_YEAR));
    }

    private JsonNode orphans() {
        feed.awaitAll(List.of("meeting", "consent"));
        return reader.get("/api/meetings/%s/orphans?asOf=2026-03-13".formatted(budget.office()))
                .json()
                .get("items");
    }

    private SavingsUseProposed proposed() {
        return new SavingsUseProposed(
                budget,
                USE,
                CONTENT,
                VirementClass.WITHIN_ACTIVITY,
                RULES,
                ResolutionOutcome.ENDORSED,
                Role.GOVERNOR,
                null);
    }

    private static NoticeLine line(LineCode line) {
        return new NoticeLine(line, Samples.description("รายการ " + line), baht(100));
    }

    private JsonNode items(String address) {
        var answer = reader.get(path + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    private void happened(BudgetEvent... events) {
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR);
        feed.append("Budget", budget.toString(), version, List.of(events), by);
        version += events.length;
        feed.awaitAll(List.of("savings-pool", "budget-line"));
    }
}
