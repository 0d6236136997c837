package esao.query.framework;

import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.description;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.FundSource;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.CeilingSet;
import esao.kernel.framework.EstimatesReconciled;
import esao.kernel.framework.ForwardEstimateSet;
import esao.kernel.framework.FrameworkEvent;
import esao.kernel.framework.FrameworkFinalised;
import esao.kernel.framework.FrameworkId;
import esao.kernel.framework.FrameworkOpened;
import esao.kernel.framework.FrameworkRolledForward;
import esao.kernel.framework.ObligationRecorded;
import esao.kernel.framework.PolicyChangeRecorded;
import esao.kernel.framework.RevenueEstimateRecorded;
import esao.kernel.framework.WorkingGroupAppointed;
import esao.kernel.framework.value.BridgeTotal;
import esao.kernel.framework.value.ChangeCause;
import esao.kernel.framework.value.Driver;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.framework.value.PolicyChangeId;
import esao.kernel.framework.value.PolicyEffect;
import esao.kernel.money.Money;
import esao.kernel.office.WorkingGroup;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of frameworks")
class FrameworkRegisterTest {

    private static final FiscalYear BASE = new FiscalYear(2569);
    private static final FiscalYear NEXT = new FiscalYear(2570);
    private static final FiscalYear YEAR_2571 = new FiscalYear(2571);
    private static final FiscalYear YEAR_2572 = new FiscalYear(2572);
    private static final LineCode BUILDING = new LineCode("building");
    private static final PolicyChangeId POLICY = new PolicyChangeId("per-head");

    private final FrameworkId framework = new FrameworkId(EventFeed.newBudget().office());
    private final String path = "/api/frameworks/" + framework.office();
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    FrameworkRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void follows_an_edition_to_its_end() {
        happened(
                new FrameworkOpened(framework, BASE),
                new WorkingGroupAppointed(
                        framework, BASE, new WorkingGroup("จัดทำกรอบ", PROPOSER, List.of(PROPOSER, Samples.CHECKER))));

        var open = reader.get(path + "/2569").json().get("item");
        assertThat(open.get("state").asString()).isEqualTo("OPEN");
        assertThat(open.get("openedBy").asString()).isEqualTo("policy.staff");
        assertThat(open.get("groupChair").asString()).isEqualTo("policy.staff");
        assertThat(open.get("groupMembers").get(1).asString()).isEqualTo("group.head");
        assertThat(open.get("groupOrderNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(open.get("hash").isNull()).isTrue();

        happened(new FrameworkFinalised(framework, BASE, Samples.otherHash()));

        var done = reader.get(path + "/2569").json().get("item");
        assertThat(done.get("state").asString()).isEqualTo("FINAL");
        assertThat(done.get("hash").asString()).isEqualTo(Samples.otherHash().value());
        assertThat(reader.get("/api/frameworks?office=" + framework.office())
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void knows_no_edition_that_nobody_opened() {
        happened(new FrameworkOpened(framework, BASE));

        for (var unknown : List.of("/2570", "/2570/envelope", "/x", "/2569x/estimates")) {
            var answer = reader.get(path + unknown);
            assertThat(answer.status()).as(unknown).isEqualTo(404);
            assertThat(answer.json().get("type").asString()).isEqualTo("urn:esao:problem:framework:not-found");
        }
    }

    @Test
    void holds_ceilings_against_estimates() {
        happened(
                new FrameworkOpened(framework, BASE),
                new CeilingSet(framework, BASE, NEXT, ExpenditureCategory.OPERATING, new Money(1)),
                new CeilingSet(framework, BASE, NEXT, ExpenditureCategory.OPERATING, new Money(1_000)),
                new CeilingSet(framework, BASE, NEXT, ExpenditureCategory.SUBSIDY, new Money(77)),
                estimate(BASE, NEXT, TRAVEL, description("ค่าพาหนะ"), 0, 400, null, null),
                estimate(BASE, NEXT, TRAVEL, null, 400, 350, null, null),
                estimate(BASE, NEXT, new LineCode("more"), description("อื่น ๆ"), 0, 700, null, POLICY),
                estimate(BASE, YEAR_2571, TRAVEL, null, 0, 5, null, null));

        var rows = reader.get(path + "/2569/envelope").json().get("items");

        assertThat(rows).hasSize(3);
        var operating = rows.get(0);
        assertThat(operating.get("category").asString()).isEqualTo("OPERATING");
        assertThat(operating.get("ceilingSatang").asLong()).isEqualTo(1_000);
        assertThat(operating.get("estimateSatang").asLong()).isEqualTo(1_050);
        assertThat(operating.get("roomSatang").asLong()).isEqualTo(-50);
        assertThat(operating.get("newPolicySatang").asLong()).isEqualTo(700);
        assertThat(operating.get("baselineSatang").asLong()).isEqualTo(350);
        assertThat(operating.get("openingSatang").isNull()).isTrue();
        assertThat(rows.get(1).get("category").asString()).isEqualTo("SUBSIDY");
        assertThat(rows.get(1).get("estimateSatang").asLong()).isZero();
        assertThat(rows.get(2).get("year").asInt()).isEqualTo(2571);
        assertThat(rows.get(2).get("ceilingSatang").isNull()).isTrue();
        assertThat(rows.get(2).get("roomSatang").isNull()).isTrue();
    }

    @Test
    void says_what_an_estimate_rests_on() {
        happened(
                new FrameworkOpened(framework, BASE),
                new ForwardEstimateSet(
                        framework,
                        BASE,
                        NEXT,
                        TRAVEL,
                        description("ค่าพาหนะ"),
                        Money.ZERO,
                        new Money(1_025),
                        Driver.priceIndex(new Money(1_000), 250),
                        null,
                        null));

        var row =
                reader.get(path + "/2569/estimates?q=พาหนะ").json().get("items").get(0);

        assertThat(row.get("driver").asString()).isEqualTo("PRICE_INDEX");
        assertThat(row.get("baseSatang").asLong()).isEqualTo(1_000);
        assertThat(row.get("indexBasisPoints").asInt()).isEqualTo(250);
        assertThat(row.get("heads").isNull()).isTrue();
        assertThat(row.get("setBy").asString()).isEqualTo("policy.staff");
    }

    /** The rows add up differences as they come; the event has what the aggregate made of them. */
    @Test
    void shows_the_bridge_as_the_event_of_the_reconciliation_has_it() {
        firstEdition();
        var bridge = List.of(
                new BridgeTotal(YEAR_2571, ExpenditureCategory.OPERATING, 200, 25, 60, -30, 0, 255),
                new BridgeTotal(YEAR_2572, ExpenditureCategory.OPERATING, 300, 0, 0, 0, 9, 309));
        happened(
                new FrameworkRolledForward(framework, NEXT, BASE),
                estimate(NEXT, YEAR_2571, TRAVEL, null, 200, 260, ChangeCause.VOLUME, null),
                estimate(NEXT, YEAR_2571, TRAVEL, null, 260, 230, ChangeCause.PRICE, null),
                estimate(NEXT, YEAR_2571, new LineCode("new"), description("ใหม่"), 0, 25, ChangeCause.POLICY, POLICY),
                estimate(NEXT, YEAR_2572, TRAVEL, null, 300, 309, ChangeCause.CORRECTION, null),
                estimate(NEXT, new FiscalYear(2573), TRAVEL, null, 0, 7, null, null),
                new EstimatesReconciled(framework, NEXT, bridge));

        var rows = reader.get(path + "/2570/envelope").json().get("items");

        for (var index = 0; index < bridge.size(); index++) {
            assertThat(total(rows.get(index))).isEqualTo(bridge.get(index));
        }
        assertThat(rows.get(2).get("openingSatang").isNull()).isTrue();
        assertThat(rows.get(2).get("estimateSatang").asLong()).isEqualTo(7);
        var edition = reader.get(path + "/2570").json().get("item");
        assertThat(edition.get("reconciledBy").asString()).isEqualTo("policy.staff");

        happened(estimate(NEXT, YEAR_2571, TRAVEL, null, 230, 231, ChangeCause.PRICE, null));
        assertThat(reader.get(path + "/2570")
                        .json()
                        .get("item")
                        .get("reconciledAt")
                        .isNull())
                .isTrue();
        assertThat(reader.get(path + "/2569/envelope?year=2571")
                        .json()
                        .get("items")
                        .get(0)
                        .get("estimateSatang")
                        .asLong())
                .as("the edition before stays as it was")
                .isEqualTo(200);
    }

    @Test
    void rolls_what_is_left_and_nothing_else() {
        firstEdition();
        happened(
                new CeilingSet(framework, BASE, NEXT, ExpenditureCategory.OPERATING, new Money(1)),
                new CeilingSet(framework, BASE, YEAR_2571, ExpenditureCategory.OPERATING, new Money(2)),
                revenue(BASE, NEXT, 10),
                revenue(BASE, YEAR_2572, 12),
                estimate(BASE, NEXT, new LineCode("ends"), description("สิ้นสุด"), 0, 9, null, null),
                estimate(BASE, YEAR_2571, new LineCode("ends"), null, 0, 0, null, null),
                obligation(new Instalment(BASE, new Money(1)), new Instalment(new FiscalYear(2573), new Money(4))),
                estimate(BASE, YEAR_2571, BUILDING, null, 0, 0, null, null),
                new FrameworkRolledForward(framework, NEXT, BASE));

        assertThat(reader.get(path + "/2570/estimates").json().get("items"))
                .extracting(row -> row.get("line").asString() + " " + row.get("year") + " " + row.get("openingSatang"))
                .containsExactly("building 2571 0", "travel 2571 200", "travel 2572 300");
        assertThat(reader.get(path + "/2570/revenues").json().get("items"))
                .extracting(row -> row.get("year") + " " + row.get("revenueSatang"))
                .containsExactly("2572 12");
        assertThat(reader.get(path + "/2570/envelope?year=2571&category=OPERATING")
                        .json()
                        .get("items")
                        .get(0)
                        .get("ceilingSatang")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void shows_obligations_and_forgets_instalments_that_a_later_contract_dropped() {
        happened(
                new FrameworkOpened(framework, BASE),
                obligation(new Instalment(NEXT, new Money(5)), new Instalment(YEAR_2571, new Money(6))),
                obligation(new Instalment(NEXT, new Money(7))),
                estimate(BASE, NEXT, BUILDING, null, 0, 8, null, null));

        assertThat(reader.get(path + "/2569/obligations").json().get("items"))
                .extracting(row ->
                        row.get("obligation").asString() + " " + row.get("year") + " " + row.get("instalmentSatang")
                                + " " + row.get("category").asString())
                .containsExactly("building-1 2570 7 INVESTMENT");
        assertThat(reader.get(path + "/2569/envelope")
                        .json()
                        .get("items")
                        .get(0)
                        .get("contractedSatang")
                        .asLong())
                .isEqualTo(7);
    }

    @Test
    void leaves_the_obligations_of_a_final_edition_as_they_were() {
        happened(
                new FrameworkOpened(framework, BASE),
                obligation(new Instalment(BASE, new Money(9)), new Instalment(YEAR_2571, new Money(5))),
                owed(BASE, "paid-off", new Instalment(BASE, new Money(3))),
                owed(BASE, "nothing", new Instalment(YEAR_2571, Money.ZERO)),
                new FrameworkFinalised(framework, BASE, Samples.otherHash()),
                new FrameworkRolledForward(framework, NEXT, BASE),
                owed(NEXT, "building-1", new Instalment(YEAR_2571, new Money(8))),
                owed(NEXT, "later", new Instalment(YEAR_2572, new Money(1))));

        assertThat(owed("/2569"))
                .containsExactly("building-1 2569 9", "building-1 2571 5", "nothing 2571 0", "paid-off 2569 3");
        assertThat(owed("/2570")).containsExactly("building-1 2571 8", "later 2572 1");
        assertThat(contracted("/2569")).containsExactly("2571 5");
        assertThat(contracted("/2570")).containsExactly("2571 8", "2572 1");
    }

    @Test
    void has_an_opening_of_nothing_for_what_is_new_in_a_year_that_the_edition_before_had() {
        firstEdition();
        happened(
                new FrameworkRolledForward(framework, NEXT, BASE),
                estimate(NEXT, YEAR_2571, new LineCode("new"), description("ใหม่"), 0, 0, null, null),
                new CeilingSet(framework, NEXT, YEAR_2572, ExpenditureCategory.SUBSIDY, new Money(2)),
                new CeilingSet(framework, NEXT, new FiscalYear(2573), ExpenditureCategory.SUBSIDY, new Money(2)));

        assertThat(reader.get(path + "/2570/estimates?line=new").json().get("items"))
                .extracting(row -> row.get("openingSatang").toString())
                .containsExactly("0");
        assertThat(reader.get(path + "/2570/envelope?category=SUBSIDY").json().get("items"))
                .extracting(row -> row.get("year") + " " + row.get("openingSatang"))
                .containsExactly("2572 0", "2573 null");
        assertThat(reader.get(path + "/2569/envelope").json().get("items"))
                .extracting(row -> row.get("openingSatang").toString())
                .containsExactly("null", "null", "null");
    }

    @Test
    void has_new_policy_between_nothing_and_the_estimate() {
        firstEdition();
        happened(
                new FrameworkRolledForward(framework, NEXT, BASE),
                estimate(NEXT, YEAR_2571, TRAVEL, null, 200, 150, ChangeCause.POLICY, POLICY),
                estimate(NEXT, YEAR_2572, TRAVEL, null, 300, 900, ChangeCause.POLICY, POLICY),
                estimate(NEXT, YEAR_2572, TRAVEL, null, 900, 10, ChangeCause.VOLUME, null));

        assertThat(reader.get(path + "/2570/envelope").json().get("items"))
                .extracting(row -> row.get("newPolicySatang") + " " + row.get("baselineSatang"))
                .containsExactly("0 150", "10 0");
    }

    @Test
    void tells_changes_of_policy_of_one_name_apart_by_edition() {
        happened(
                new FrameworkOpened(framework, BASE),
                policy(BASE, YEAR_2571),
                new FrameworkRolledForward(framework, NEXT, BASE),
                policy(NEXT, YEAR_2572));

        assertThat(reader.get(path + "/2570/policy-changes").json().get("items"))
                .extracting(row -> row.get("year").asInt())
                .containsExactly(2572);
    }

    private PolicyChangeRecorded policy(FiscalYear base, FiscalYear year) {
        return new PolicyChangeRecorded(
                framework, base, POLICY, "นโยบาย", List.of(new PolicyEffect(year, ExpenditureCategory.SUBSIDY, 50)));
    }

    private List<String> owed(String edition) {
        return texts(edition + "/obligations", "obligation", "year", "instalmentSatang");
    }

    private List<String> contracted(String edition) {
        return texts(edition + "/envelope", "year", "contractedSatang");
    }

    private List<String> texts(String list, String... fields) {
        return reader.get(path + list)
                .json()
                .get("items")
                .valueStream()
                .map(row -> Stream.of(fields)
                        .map(field -> row.get(field).asString())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void lists_changes_of_policy_effect_by_effect_and_exports_them() {
        happened(
                new FrameworkOpened(framework, BASE),
                new PolicyChangeRecorded(
                        framework,
                        BASE,
                        POLICY,
                        "ปรับอัตรารายหัว",
                        List.of(
                                new PolicyEffect(NEXT, ExpenditureCategory.SUBSIDY, 50),
                                new PolicyEffect(YEAR_2571, ExpenditureCategory.SUBSIDY, -60))));

        assertThat(reader.get(path + "/2569/policy-changes?sort=-deltaSatang")
                        .json()
                        .get("items"))
                .extracting(row -> row.get("number") + " " + row.get("deltaSatang"))
                .containsExactly("1 50", "2 -60");
        var csv = reader.get(path + "/2569/policy-changes", "Accept", "text/csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.body()).contains("ปรับอัตรารายหัว").contains("-60");
    }

    @Test
    void counts_one_source_of_income_once_however_it_is_written() {
        happened(
                new FrameworkOpened(framework, BASE),
                new RevenueEstimateRecorded(framework, BASE, NEXT, FundSource.BUDGET, "เงิน งบ", new Money(1)),
                new RevenueEstimateRecorded(framework, BASE, NEXT, FundSource.BUDGET, "เงินงบ", new Money(3)),
                new RevenueEstimateRecorded(framework, BASE, NEXT, FundSource.OFF_BUDGET, "เงินงบ", new Money(4)));

        assertThat(reader.get(path + "/2569/revenues").json().get("items"))
                .extracting(row -> row.get("fund").asString() + " "
                        + row.get("source").asString() + " " + row.get("revenueSatang"))
                .containsExactly("BUDGET เงินงบ 3", "OFF_BUDGET เงินงบ 4");
    }

    private void firstEdition() {
        happened(
                new FrameworkOpened(framework, BASE),
                estimate(BASE, NEXT, TRAVEL, description("ค่าพาหนะ"), 0, 100, null, null),
                estimate(BASE, YEAR_2571, TRAVEL, null, 0, 200, null, null),
                estimate(BASE, YEAR_2572, TRAVEL, null, 0, 300, null, null));
    }

    private ForwardEstimateSet estimate(
            FiscalYear base,
            FiscalYear year,
            LineCode line,
            @Nullable LineDescription newLine,
            long from,
            long to,
            @Nullable ChangeCause cause,
            @Nullable PolicyChangeId policy) {
        var amount = new Money(to);
        return new ForwardEstimateSet(
                framework,
                base,
                year,
                line,
                newLine,
                new Money(from),
                amount,
                Driver.enrolment(1, amount),
                cause,
                policy);
    }

    private RevenueEstimateRecorded revenue(FiscalYear base, FiscalYear year, long satang) {
        return new RevenueEstimateRecorded(framework, base, year, FundSource.BUDGET, "เงินงบ", new Money(satang));
    }

    private ObligationRecorded obligation(Instalment... instalments) {
        return owed(BASE, "building-1", instalments);
    }

    private ObligationRecorded owed(FiscalYear base, String id, Instalment... instalments) {
        return new ObligationRecorded(
                framework,
                base,
                new ObligationId(id),
                BUILDING,
                description("อาคาร", ExpenditureCategory.INVESTMENT),
                Samples.ALLOTMENT_LETTER,
                List.of(instalments));
    }

    private static BridgeTotal total(JsonNode row) {
        return new BridgeTotal(
                new FiscalYear(row.get("year").asInt()),
                ExpenditureCategory.valueOf(row.get("category").asString()),
                row.get("openingSatang").asLong(),
                row.get("policySatang").asLong(),
                row.get("volumeSatang").asLong(),
                row.get("priceSatang").asLong(),
                row.get("correctionSatang").asLong(),
                row.get("estimateSatang").asLong());
    }

    private void happened(FrameworkEvent... events) {
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, MID_YEAR);
        feed.append("MediumTermFramework", framework.toString(), version, List.of(events), by);
        version += events.length;
        feed.awaitAll(List.of("framework"));
    }
}
