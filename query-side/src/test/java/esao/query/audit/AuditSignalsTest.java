package esao.query.audit;

import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.description;
import static esao.testing.Samples.newTarget;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.budget.value.VirementTarget;
import esao.kernel.money.Money;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The signals for auditors")
class AuditSignalsTest {

    private static final LocalDate NOTICED_ON = LocalDate.of(2025, 10, 20);
    private static final LocalDate MOVED_ON = LocalDate.of(2026, 3, 1);
    private static final LocalDate PAID_ON = LocalDate.of(2026, 6, 1);
    private static final LineCode GIVES = new LineCode("gives");
    private static final LineCode TAKES = new LineCode("takes");
    private static final LineCode NEW = new LineCode("new");

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569/audit-signals".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    AuditSignalsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void tell_what_a_quarter_was_moved_of_and_not_a_satang_less() {
        noticed(line(GIVES, "ค่าวัสดุสำนักงาน", 10_000), line(TAKES, "ค่าพาหนะ", 10_000));
        moved("v-1", 2_499);
        assertThat(signalsOf("TRANSFERRED_UP")).isEmpty();
        assertThat(signalsOf("TRANSFERRED_DOWN")).isEmpty();

        moved("v-2", 1);

        var up = signalsOf("TRANSFERRED_UP");
        assertThat(up).hasSize(1);
        assertThat(up.get(0).get("line").asString()).isEqualTo("takes");
        assertThat(up.get(0).get("basisPoints").asLong()).isEqualTo(2_500);
        assertThat(up.get(0).get("originalSatang").asLong()).isEqualTo(10_000);
        assertThat(up.get(0).get("adjustedSatang").asLong()).isEqualTo(12_500);
        assertThat(up.get(0).get("events")).hasSize(2);
        assertThat(up.get(0).at("/events/1/event").asString()).isEqualTo("budget.virement-executed");
        assertThat(up.get(0).at("/events/1/version").asLong()).isEqualTo(3);
        assertThat(up.get(0).at("/events/1/satang").asLong()).isEqualTo(1);
        assertThat(up.get(0).at("/events/1/documentNumber").asString()).isEqualTo("ศธ 04135/456");
        assertThat(signalsOf("TRANSFERRED_DOWN").get(0).get("basisPoints").asLong())
                .isEqualTo(-2_500);
    }

    @Test
    void tell_what_came_to_be_by_a_virement() {
        noticed(line(GIVES, "ค่าวัสดุสำนักงาน", 10_000));
        var content = content(newTarget(NEW, new Money(100), description("เครื่องฉายภาพ")), 100);
        happened(MOVED_ON, executed("v-1", content));

        var found = signalsOf("NEW_AFTER_ACT");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("line").asString()).isEqualTo("new");
        assertThat(found.get(0).get("name").asString()).isEqualTo("เครื่องฉายภาพ");
        assertThat(found.get(0).get("originalSatang").asLong()).isZero();
        assertThat(found.get(0).get("basisPoints").isNull()).isTrue();
    }

    @Test
    void tell_what_was_hardly_paid_to_the_satang() {
        noticed(line(GIVES, "ค่าวัสดุสำนักงาน", 10_000));
        assertThat(signalsOf("NO_EXECUTION")).hasSize(1);
        assertThat(signalsOf("NO_EXECUTION").at("/0/events/0/event").asString())
                .isEqualTo("budget.notice-lines-received");

        paid("1", 3_499);
        assertThat(signalsOf("NO_EXECUTION")).isEmpty();
        assertThat(signalsOf("LOW_EXECUTION").get(0).get("basisPoints").asLong())
                .isEqualTo(3_499);
        assertThat(signalsOf("LOW_EXECUTION").at("/0/events/0/event").asString())
                .isEqualTo("budget.disbursement-recorded");

        paid("2", 1);
        assertThat(signalsOf("LOW_EXECUTION")).isEmpty();
        assertThat(items(path + "?asOfEffective=2026-05-31&signal=NO_EXECUTION"))
                .hasSize(1);
    }

    /** No budget would pay as much; a history that did would be told. */
    @Test
    void tell_what_was_paid_beyond_what_there_was() {
        var paid = new DisbursementRecorded(
                budget, new DisbursementId("d"), new CommitmentId("c"), GIVES, SCHOOL, new Money(10_500));
        assertThat(folded(10_000, paid)).doesNotContain("OVER_EXECUTION");
        assertThat(folded(9_999, paid)).contains("OVER_EXECUTION");
    }

    @Test
    void tell_what_was_paid_though_nothing_is_left() {
        var paid = new DisbursementRecorded(
                budget, new DisbursementId("d"), new CommitmentId("c"), GIVES, SCHOOL, new Money(1));
        assertThat(folded(0, paid)).contains("OVER_EXECUTION");
        assertThat(folded(1, paid)).doesNotContain("OVER_EXECUTION");
    }

    @Test
    void tell_what_came_to_a_line_that_was_noticed_with_nothing() {
        noticed(line(GIVES, "ค่าวัสดุสำนักงาน", 10_000), line(TAKES, "ค่าพาหนะ", 0));
        assertThat(signalsOf("NEW_AFTER_ACT")).isEmpty();

        moved("v-1", 1);

        assertThat(signalsOf("NEW_AFTER_ACT").at("/0/line").asString()).isEqualTo("takes");
    }

    private List<String> folded(long noticedSatang, DisbursementRecorded paid) {
        var noticed = new NoticeLinesReceived(
                budget, new NoticeId("n-1"), 1, List.of(line(GIVES, "ค่าวัสดุสำนักงาน", noticedSatang)));
        var by = Samples.by(PROPOSER, Role.POLICY_STAFF, PAID_ON);
        var events = List.of(
                new StreamEvent(noticed, "e-0", 0, Instant.EPOCH, () -> by),
                new StreamEvent(paid, "e-1", 1, Instant.EPOCH, () -> by));
        return SignalFold.of(events.iterator(), new TwoClocks(null, null)).signals().stream()
                .map(AuditSignalView::signal)
                .toList();
    }

    @Test
    void tell_whose_name_tells_nothing() {
        noticed(line(GIVES, "ค่าใช้จ่ายอื่น ๆ", 10_000), line(TAKES, "ค่าพาหนะ", 10_000));

        var vague = signalsOf("VAGUE_TITLE");
        assertThat(vague).hasSize(1);
        assertThat(vague.get(0).get("line").asString()).isEqualTo("gives");
        assertThat(vague.get(0).at("/events/0/event").asString()).isEqualTo("budget.notice-lines-received");
        assertThat(reader.get(path + "?format=csv").body())
                .contains("VAGUE_TITLE")
                .contains("ค่าใช้จ่ายอื่น ๆ");
        assertThat(reader.get("/api/budgets/%s/2568/audit-signals".formatted(budget.office()))
                        .status())
                .isEqualTo(404);
    }

    private void noticed(NoticeLine... lines) {
        happened(
                NOTICED_ON,
                new BudgetOpened(budget, budget.office(), budget.year()),
                new NoticeLinesReceived(budget, new NoticeId("n-1"), 1, List.of(lines)));
    }

    private static NoticeLine line(LineCode line, String name, long satang) {
        return new NoticeLine(line, description(name), new Money(satang));
    }

    private void moved(String virement, long satang) {
        happened(MOVED_ON, executed(virement, content(target(TAKES, new Money(satang)), satang)));
    }

    private VirementContent content(VirementTarget to, long satang) {
        return new VirementContent("ขาดงบ", OFFICE_LETTER, List.of(source(GIVES, new Money(satang))), List.of(to));
    }

    private VirementExecuted executed(String virement, VirementContent content) {
        return new VirementExecuted(
                budget,
                new VirementId(virement),
                content.hash(),
                content.sources(),
                content.targets(),
                MOVED_ON.plusDays(15),
                "default-1");
    }

    private void paid(String name, long satang) {
        var amount = new Money(satang);
        var share = new AllocationShare(GIVES, SCHOOL, "โรงเรียนวัด", amount);
        happened(
                PAID_ON,
                new AllocationApproved(budget, new AllocationId("a-" + name), List.of(share)),
                new TrancheReleased(budget, new TrancheId("t-" + name), GIVES, SCHOOL, 1, amount, OFFICE_LETTER),
                new CommitmentRecorded(budget, new CommitmentId("c-" + name), GIVES, SCHOOL, amount, "ใบสั่งซื้อ"),
                new DisbursementRecorded(
                        budget, new DisbursementId("d-" + name), new CommitmentId("c-" + name), GIVES, SCHOOL, amount));
    }

    private JsonNode signalsOf(String signal) {
        return items(path + "?signal=" + signal);
    }

    private JsonNode items(String address) {
        var answer = reader.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    private void happened(LocalDate on, BudgetEvent... events) {
        feed.append("Budget", budget.toString(), version, List.of(events), Samples.by(PROPOSER, Role.POLICY_STAFF, on));
        version += events.length;
    }
}
