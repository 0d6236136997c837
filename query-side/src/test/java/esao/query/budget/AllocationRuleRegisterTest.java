package esao.query.budget;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationCalculated;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRuleSet;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.HeadCountsLocked;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.sharing.PerHead;
import esao.kernel.budget.sharing.RateUsed;
import esao.kernel.budget.sharing.Rounding;
import esao.kernel.budget.sharing.Sharing;
import esao.kernel.budget.sharing.SharingMethod;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationRuleId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.HeadCountRoundId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.RandomBudgetHistory;
import esao.testing.SampleEvents;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 41 and 17 pupils at 3,883 baht for the first term, shared out of 230,000 baht. */
@QuerySide
@DisplayName("The register of rules of allocation")
class AllocationRuleRegisterTest {

    private static final HeadCountRoundId ROUND = new HeadCountRoundId("2569-1");
    private static final AllocationRuleId RULE = new AllocationRuleId("rule-1");
    private static final AllocationId ALLOCATION = new AllocationId("allocation-1");
    private static final SharingMethod METHOD = SharingMethod.perHead(new PerHead("teaching", 1));
    private static final Rounding ROUNDING = new Rounding(new Money(1), FINANCE_GROUP, "กลุ่มการเงิน");
    private static final List<RateUsed> RATES = List.of(
            new RateUsed("lower-secondary", "home", baht(11_098), baht(5_549)),
            new RateUsed("pre-primary", "home", baht(7_767), baht(3_883)));
    private static final Money POOL = baht(230_000);

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    AllocationRuleRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void settle() {
        var notice = new NoticeId("notice-1");
        var counts = SampleEvents.headCounts();
        happened(List.of(
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(budget, notice, Samples.ALLOTMENT_LETTER, 1, POOL, null, List.of()),
                new NoticeLinesReceived(
                        budget, notice, 1, List.of(new NoticeLine(TRAVEL, Samples.description("เงินอุดหนุน"), POOL))),
                new HeadCountsLocked(budget, ROUND, counts.hash(), counts),
                new AllocationRuleSet(budget, RULE, 1, TRAVEL, METHOD, ROUNDING)));
    }

    @Test
    void shows_the_pupils_level_by_level() {
        var rows = reader.get(path + "/head-counts?round=2569-1").json().get("items");

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).get("level").asString()).isEqualTo("pre-primary");
        assertThat(rows.get(1).get("heads").asLong()).isEqualTo(41);
        assertThat(rows.get(1).get("hash").asString())
                .isEqualTo(SampleEvents.headCounts().hash().value());
        assertThat(reader.get(path + "/head-counts", "Accept", "text/csv").body())
                .contains("วัดเกาะลอย");
    }

    @Test
    void shows_every_version_of_a_rule() {
        happened(List.of(new AllocationRuleSet(
                budget, RULE, 2, TRAVEL, SharingMethod.perHead(new PerHead("teaching", 2)), ROUNDING)));

        assertThat(reader.get(path + "/allocation-rules").json().get("items"))
                .extracting(row -> row.get("version") + " " + row.get("kind").asString() + " " + row.get("term"))
                .containsExactly("1 PER_HEAD 1", "2 PER_HEAD 2");
    }

    @Test
    void shows_what_an_allocation_was_computed_from() {
        propose(0);

        var row = reader.get(path + "/allocation-calculations")
                .json()
                .get("items")
                .get(0);

        assertThat(row.get("allocation").asString()).isEqualTo("allocation-1");
        assertThat(row.get("rateVersion").asString()).isEqualTo("default-2");
        assertThat(row.get("round").asString()).isEqualTo("2569-1");
        assertThat(row.get("poolSatang").asLong()).isEqualTo(POOL.satang());
        assertThat(row.get("formula").isNull()).isTrue();
    }

    @Test
    void explains_every_figure() {
        propose(0);

        var explained = reader.get(path + "/allocations/allocation-1/explain").json();

        assertThat(explained.get("holds").asBoolean()).isTrue();
        assertThat(explained.get("rateVersion").asString()).isEqualTo("default-2");
        assertThat(explained.get("headCountHash").asString())
                .isEqualTo(explained.get("headCountHashComputed").asString());
        assertThat(explained.get("dueSatang").asLong()).isEqualTo(58 * 3_883_00L);
        assertThat(explained.get("sharedSatang").asLong()).isEqualTo(POOL.satang());
        var shares = explained.get("shares");
        assertThat(shares).hasSize(3);
        assertThat(shares.get(0).get("recipient").asString()).isEqualTo("group:finance");
        assertThat(shares.get(0).get("remainderSatang").asLong()).isEqualTo(POOL.satang() - 58 * 3_883_00L);
        var school = shares.get(1);
        assertThat(school.get("computedSatang").asLong()).isEqualTo(41 * 3_883_00L);
        assertThat(school.get("proposedSatang").asLong()).isEqualTo(41 * 3_883_00L);
        var pupils = school.get("parts").get(1);
        assertThat(pupils.get("heads").asInt()).isEqualTo(41);
        assertThat(pupils.get("each").asLong()).isEqualTo(3_883_00L);
        assertThat(pupils.get("product").asLong()).isEqualTo(41 * 3_883_00L);
    }

    @Test
    void tells_when_one_satang_of_what_was_proposed_is_not_what_the_rule_leads_to() {
        propose(1);

        var explained = reader.get(path + "/allocations/allocation-1/explain").json();

        assertThat(explained.get("holds").asBoolean()).isFalse();
        assertThat(explained.get("shares").get(0).get("holds").asBoolean()).isFalse();
        assertThat(explained.get("shares").get(1).get("holds").asBoolean()).isTrue();
    }

    @Test
    void explains_no_allocation_that_was_typed_by_hand() {
        happened(List.of(new AllocationProposed(
                budget, ALLOCATION, List.of(new AllocationShare(TRAVEL, FINANCE_GROUP, "กลุ่ม", new Money(1))))));

        for (var name : List.of("allocation-1", "allocation-2")) {
            var answer = reader.get(path + "/allocations/" + name + "/explain");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:budget:calculation-not-found");
        }
    }

    /** Whatever was computed in a life of a budget can be computed again from its events alone. */
    @Test
    void explains_everything_that_was_ever_computed() {
        var explained = 0;
        for (var seed = 0; seed < 10; seed++) {
            var random = EventFeed.newBudget();
            var life = RandomBudgetHistory.of(seed, random, 120);
            feed.append(random, life);
            feed.awaitAll();
            for (var entry : life) {
                if (entry.event() instanceof AllocationCalculated made) {
                    var answer = reader.get("/api/budgets/%s/2569/allocations/%s/explain"
                                    .formatted(random.office(), made.allocation()))
                            .json();
                    assertThat(answer.get("holds").asBoolean())
                            .as("seed %d, %s", seed, made)
                            .isTrue();
                    explained++;
                }
            }
        }
        assertThat(explained).isGreaterThan(5);
    }

    /** As the rule leads to, but so many satang of the first share too many. */
    private void propose(long tooMany) {
        var counts = SampleEvents.headCounts();
        var shares = new ArrayList<AllocationShare>();
        for (var figure : Sharing.of(METHOD, counts, RATES, POOL, ROUNDING)) {
            var more = shares.isEmpty() ? tooMany : 0;
            shares.add(new AllocationShare(
                    TRAVEL, figure.recipient(), figure.recipientName(), new Money(figure.satang() + more)));
        }
        happened(List.of(
                new AllocationCalculated(
                        budget,
                        ALLOCATION,
                        RULE,
                        1,
                        TRAVEL,
                        METHOD,
                        ROUNDING,
                        ROUND,
                        counts.hash(),
                        "default-2",
                        RATES,
                        POOL),
                new AllocationProposed(budget, ALLOCATION, shares)));
    }

    private void happened(List<? extends BudgetEvent> events) {
        feed.append(
                "Budget",
                budget.toString(),
                version,
                events,
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, Samples.MID_YEAR));
        version += events.size();
        feed.awaitAll();
    }
}
