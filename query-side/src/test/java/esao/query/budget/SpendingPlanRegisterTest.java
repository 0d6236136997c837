package esao.query.budget;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.NoticeCorrected;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.RefundRecorded;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCorrection;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.RefundId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.RegulationSet;
import esao.kernel.regulation.value.DisbursementTarget;
import esao.kernel.regulation.value.DisbursementTargets;
import esao.kernel.regulation.value.Provisions;
import esao.kernel.regulation.value.RegulationKind;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Of 10,000 satang of travel 300 are planned for each of October and November and 400 for January; 200 are paid in
 * October, 500 in January, of which 50 come back in February. Another line has 6,000 and neither.
 */
@QuerySide
@DisplayName("Plan against actual")
class SpendingPlanRegisterTest {

    private static final CommitmentId COMMITMENT = new CommitmentId("commitment-1");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    SpendingPlanRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void spend() {
        var notice = new NoticeId("notice-1");
        var all = new Money(10_000);
        happened(
                LocalDate.of(2025, 10, 1),
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(
                        budget, notice, Samples.ALLOTMENT_LETTER, 2, new Money(16_000), null, List.of()),
                new NoticeLinesReceived(
                        budget,
                        notice,
                        1,
                        List.of(
                                new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), all),
                                new NoticeLine(
                                        OPERATIONS,
                                        Samples.description("อาคาร", ExpenditureCategory.INVESTMENT),
                                        new Money(6_000)))),
                new AllocationApproved(
                        budget,
                        new AllocationId("allocation-1"),
                        List.of(new AllocationShare(TRAVEL, FINANCE_GROUP, "กลุ่มการเงิน", all))),
                new TrancheReleased(
                        budget, new TrancheId("tranche-1"), TRAVEL, FINANCE_GROUP, 1, all, Samples.OFFICE_LETTER),
                new SpendingPlanSet(budget, TRAVEL, plan(1, 2, 3)),
                new SpendingPlanSet(budget, TRAVEL, plan(300, 300, 400)),
                new CommitmentRecorded(budget, COMMITMENT, TRAVEL, FINANCE_GROUP, all, "สัญญา"));
        happened(LocalDate.of(2025, 10, 31), paid("payment-1", 200));
        happened(LocalDate.of(2026, 1, 1), paid("payment-2", 500));
        happened(
                LocalDate.of(2026, 2, 28),
                new RefundRecorded(
                        budget,
                        new RefundId("refund-1"),
                        new DisbursementId("payment-2"),
                        TRAVEL,
                        FINANCE_GROUP,
                        new Money(50)));
    }

    @Test
    void is_shown_month_by_month_by_the_latest_plan() {
        var rows = reader.get(path + "/spending-plan").json().get("items");

        assertThat(rows).hasSize(12);
        assertThat(rows.valueStream()
                        .limit(5)
                        .map(row -> row.get("period") + " " + row.get("plannedSatang") + " "
                                + row.get("disbursedSatang") + " " + row.get("plannedToDateSatang") + " "
                                + row.get("disbursedToDateSatang") + " " + row.get("differenceSatang"))
                        .toList())
                .containsExactly(
                        "1 300 200 300 200 -100",
                        "2 300 0 600 200 -400",
                        "3 0 0 600 200 -400",
                        "4 400 500 1000 700 -300",
                        "5 0 -50 1000 650 -350");
    }

    @Test
    void is_shown_by_quarter_and_exported() {
        assertThat(reader.get(path + "/spending-plan?by=QUARTER").json().get("items"))
                .extracting(row -> row.get("period") + " " + row.get("plannedSatang") + " " + row.get("disbursedSatang")
                        + " " + row.get("differenceSatang"))
                .containsExactly("1 600 200 -400", "2 400 450 -350", "3 0 0 -350", "4 0 0 -350");
        assertThat(reader.get(path + "/spending-plan?by=QUARTER", "Accept", "text/csv")
                        .body())
                .contains("ค่าพาหนะ");
        assertThat(reader.get(path + "/spending-plan?by=WEEK").status()).isEqualTo(400);
    }

    @Test
    void tells_who_planned_it_and_by_how_much_it_is_more_than_there_is_now() {
        var row = reader.get(path + "/spending-plan").json().get("items").get(0);
        assertThat(row.get("plannedBy").asString()).isEqualTo("policy.staff");
        assertThat(row.get("plannedOn").asString()).isEqualTo("2025-10-01");
        assertThat(row.get("beyondAllottedSatang").asLong()).isZero();

        happened(LocalDate.of(2026, 3, 1), new SpendingPlanSet(budget, OPERATIONS, plan(3_000, 2_000, 1_000)));
        assertThat(beyond(OPERATIONS.value())).containsOnly(0L);
        happened(
                LocalDate.of(2026, 3, 2),
                new NoticeCorrected(
                        budget,
                        new NoticeId("notice-1"),
                        Samples.OFFICE_LETTER,
                        List.of(new LineCorrection(OPERATIONS, new Money(6_000), new Money(5_999)))));
        assertThat(beyond(OPERATIONS.value())).containsOnly(1L);
    }

    private List<Long> beyond(String line) {
        return reader.get(path + "/spending-plan?line=" + line)
                .json()
                .get("items")
                .valueStream()
                .map(row -> row.get("beyondAllottedSatang").asLong())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2025-09-30, 400", "2025-10-01, 200", "2026-09-30, 200", "2026-10-01, 400", "0001-01-01, 400"})
    void is_asked_for_as_of_a_day_of_the_year(String day, int status) {
        var answer = reader.get(path + "/disbursement-rates?asOf=" + day);

        assertThat(answer.status()).isEqualTo(status);
        if (status == 400) {
            assertThat(answer.body()).contains("asOf", "2025-10-01", "2026-09-30");
        }
    }

    /** Of 16,000 in all and 10,000 of the line that is not investment. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 1, 200, 125, 3200, 200",
        "2026-01-01, 2, 700, 437, 5400, 700",
        "2026-02-28, 2, 650, 406, 5400, 650"
    })
    void says_how_fast_money_is_paid_against_the_target_of_the_quarter(
            LocalDate day, int quarter, long paid, long rate, long target, long operating) {
        var rows = reader.get(path + "/disbursement-rates?asOf=" + day).json().get("items");

        assertThat(rows).hasSize(3);
        var byCategory = rows.valueStream()
                .map(row -> row.get("category").isNull()
                        ? "ALL"
                        : row.get("category").asString())
                .toList();
        var all = rows.get(byCategory.indexOf("ALL"));
        assertThat(all.get("quarter").asInt()).isEqualTo(quarter);
        assertThat(all.get("allottedSatang").asLong()).isEqualTo(16_000);
        assertThat(all.get("disbursedSatang").asLong()).isEqualTo(paid);
        assertThat(all.get("rateBasisPoints").asLong()).isEqualTo(rate);
        assertThat(all.get("targetBasisPoints").asLong()).isEqualTo(target);
        assertThat(all.get("differenceBasisPoints").asLong()).isEqualTo(rate - target);
        assertThat(all.get("ruleVersion").asString()).isEqualTo("default-1");
        var some = rows.get(byCategory.indexOf("OPERATING"));
        assertThat(some.get("disbursedSatang").asLong()).isEqualTo(operating);
        assertThat(some.get("targetBasisPoints").isNull()).isTrue();
        assertThat(rows.get(byCategory.indexOf("INVESTMENT"))
                        .get("targetBasisPoints")
                        .isNull())
                .isFalse();
    }

    @Test
    void goes_by_the_targets_the_office_has_laid_down() {
        var rules = new RegulationId(budget.office(), RegulationKind.DISBURSEMENT_TARGETS);
        feed.append(
                "Regulation",
                rules.toString(),
                0,
                List.of(new RegulationSet(
                        rules,
                        "office-1",
                        LocalDate.of(2026, 2, 1),
                        Provisions.of(new DisbursementTargets(List.of(new DisbursementTarget(null, 2, 400)))))),
                Samples.by(Samples.DIRECTOR, Role.ESAO_DIRECTOR, LocalDate.of(2026, 2, 1)));

        var rows =
                reader.get(path + "/disbursement-rates?asOf=2026-02-28").json().get("items");

        assertThat(rows.valueStream()
                        .filter(row -> row.get("category").isNull())
                        .map(row -> row.get("ruleVersion").asString() + " " + row.get("differenceBasisPoints"))
                        .toList())
                .containsExactly("office-1 6");
    }

    private static List<Money> plan(long october, long november, long january) {
        var months = new ArrayList<>(Collections.nCopies(12, Money.ZERO));
        months.set(0, new Money(october));
        months.set(1, new Money(november));
        months.set(3, new Money(january));
        return months;
    }

    private DisbursementRecorded paid(String name, long satang) {
        return new DisbursementRecorded(
                budget, new DisbursementId(name), COMMITMENT, TRAVEL, FINANCE_GROUP, new Money(satang));
    }

    private void happened(LocalDate on, BudgetEvent... events) {
        feed.append(
                "Budget",
                budget.toString(),
                version,
                List.of(events),
                Samples.by(Samples.PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
        feed.awaitAll();
    }
}
