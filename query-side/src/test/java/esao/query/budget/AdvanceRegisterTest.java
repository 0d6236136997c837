package esao.query.budget;

import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One advance of 1,000 satang, handed out on 1 February and due on 1 March; of it 600 are accounted for on 10 March.
 */
@QuerySide
@DisplayName("The register of advances")
class AdvanceRegisterTest {

    private static final AdvanceId ADVANCE = new AdvanceId("advance-1");
    private static final LocalDate HANDED_OUT = LocalDate.of(2026, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final LocalDate PARTLY = LocalDate.of(2026, 3, 10);
    private static final LocalDate WHOLLY = LocalDate.of(2026, 4, 10);

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    AdvanceRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void hand_out() {
        var notice = new NoticeId("notice-1");
        var all = new Money(5_000);
        happened(
                HANDED_OUT,
                new BudgetOpened(budget, budget.office(), budget.year()),
                new AllotmentNoticeReceived(budget, notice, Samples.ALLOTMENT_LETTER, 1, all, null, List.of()),
                new NoticeLinesReceived(
                        budget, notice, 1, List.of(new NoticeLine(TRAVEL, Samples.description("ค่าพาหนะ"), all))),
                new AllocationApproved(
                        budget,
                        new AllocationId("allocation-1"),
                        List.of(new AllocationShare(TRAVEL, FINANCE_GROUP, "กลุ่มการเงิน", all))),
                new TrancheReleased(
                        budget, new TrancheId("tranche-1"), TRAVEL, FINANCE_GROUP, 1, all, Samples.OFFICE_LETTER),
                new AdvanceRecorded(
                        budget,
                        ADVANCE,
                        TRAVEL,
                        FINANCE_GROUP,
                        Samples.CHECKER,
                        new Money(1_000),
                        DUE,
                        "เดินทางไปราชการ"));
        happened(PARTLY, cleared("payment-1", 500, 100));
    }

    @Test
    void shows_what_is_owed() {
        var row = reader.get(path + "/advances").json().get("items").get(0);

        assertThat(row.get("payee").asString()).isEqualTo("group.head");
        assertThat(row.get("amountSatang").asLong()).isEqualTo(1_000);
        assertThat(row.get("spentSatang").asLong()).isEqualTo(500);
        assertThat(row.get("returnedSatang").asLong()).isEqualTo(100);
        assertThat(row.get("owedSatang").asLong()).isEqualTo(400);
        assertThat(row.get("dueOn").asString()).isEqualTo("2026-03-01");
        assertThat(row.get("lastClearedOn").asString()).isEqualTo("2026-03-10");
    }

    @Test
    void shows_each_account_with_its_receipts() {
        happened(WHOLLY, cleared(null, 0, 400));

        var rows = reader.get(path + "/advance-clearings").json().get("items");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("disbursement").asString()).isEqualTo("payment-1");
        assertThat(rows.get(0).get("receipts").get(0).get("item").asString()).isEqualTo("ค่าที่พัก");
        assertThat(rows.get(0).get("receipts").get(0).get("amountSatang").asLong())
                .isEqualTo(500);
        assertThat(rows.get(1).get("disbursement").isNull()).isTrue();
        assertThat(reader.get(path + "/advance-clearings", "Accept", "text/csv").body())
                .contains("payment-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 1000, 1", "2026-03-09, 1000, 8", "2026-03-10, 400, 9", "2026-04-09, 400, 39"})
    void lists_what_was_overdue_on_a_day_as_it_stood_on_it(LocalDate day, long owed, long days) {
        happened(WHOLLY, cleared("payment-2", 400, 0));

        var rows = reader.get(path + "/overdue-advances?asOf=" + day).json().get("items");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get("owedSatang").asLong()).isEqualTo(owed);
        assertThat(rows.get(0).get("daysOverdue").asLong()).isEqualTo(days);
        assertThat(rows.get(0).get("payee").asString()).isEqualTo("group.head");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31", "2026-03-01", "2026-04-10"})
    void lists_nothing_that_was_not_due_or_was_accounted_for(LocalDate day) {
        happened(WHOLLY, cleared("payment-2", 400, 0));

        assertThat(reader.get(path + "/overdue-advances?asOf=" + day).json().get("items"))
                .isEmpty();
    }

    /** Today is in the middle of June 2026 here. */
    @Test
    void lists_what_is_overdue_today_where_no_day_is_named() {
        assertThat(reader.get(path + "/overdue-advances").json().get("items"))
                .extracting(row -> row.get("advance").asString() + " " + row.get("owedSatang"))
                .containsExactly("advance-1 400");
    }

    @Test
    void counts_an_advance_as_committed_until_it_is_accounted_for() {
        var line = reader.get(path + "/lines/travel").json().get("item");

        assertThat(line.get("committedSatang").asLong()).isEqualTo(400);
        assertThat(line.get("disbursedSatang").asLong()).isEqualTo(500);
        assertThat(line.get("availableSatang").asLong()).isEqualTo(4_100);
        assertThat(reader.get(path + "/certificate").json().get("holds").asBoolean())
                .isTrue();
    }

    private AdvanceCleared cleared(@Nullable String payment, long spent, long returned) {
        return new AdvanceCleared(
                budget,
                ADVANCE,
                payment == null ? null : new DisbursementId(payment),
                TRAVEL,
                FINANCE_GROUP,
                new Money(spent),
                new Money(returned),
                spent == 0 ? List.of() : List.of(new Receipt(Samples.OFFICE_LETTER, "ค่าที่พัก", new Money(spent))));
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
