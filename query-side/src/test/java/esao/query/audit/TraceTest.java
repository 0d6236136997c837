package esao.query.audit;

import static esao.testing.Samples.ALLOTMENT_LETTER;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.RESOLUTION;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.letter;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllotmentNoticeReceived;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.BudgetOpened;
import esao.kernel.budget.CommitmentRecorded;
import esao.kernel.budget.DisbursementRecorded;
import esao.kernel.budget.NoticeLinesReceived;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.budget.VirementApproved;
import esao.kernel.budget.VirementEndorsed;
import esao.kernel.budget.VirementExecuted;
import esao.kernel.budget.VirementProposed;
import esao.kernel.budget.VirementSentBack;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.budget.value.CommitmentId;
import esao.kernel.budget.value.DisbursementId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.NoticeId;
import esao.kernel.budget.value.NoticeLine;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.budget.value.VirementId;
import esao.kernel.money.Money;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.provenance.Provenance;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two notices give to two lines, a virement moves from one to the other, and two schools spend of the other. */
@QuerySide
@DisplayName("The trace of money")
class TraceTest {

    private static final LegalBasis LATER_LETTER = letter("ศธ 04002/ว 200", LocalDate.of(2026, 5, 1));
    private static final VirementId VIREMENT = new VirementId("v-1");
    private static final ResolutionRef SET_ASIDE = new ResolutionRef("kso-3-2569", "4.1", 9);

    private final BudgetId budget = EventFeed.newBudget();
    private final String path = "/api/budgets/%s/2569/trace".formatted(budget.office());
    private final EventFeed feed;
    private final Reader reader;
    private long version;

    @Autowired
    TraceTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @BeforeEach
    void live() {
        happened(ALLOTMENT_LETTER, new BudgetOpened(budget, budget.office(), budget.year()));
        noticed("n-1", ALLOTMENT_LETTER, TRAVEL, 10_000);
        noticed("n-2", ALLOTMENT_LETTER, OPERATIONS, 5_000);
        allocated("a-1", SCHOOL, 4_000);
        allocated("a-2", OTHER_SCHOOL, 1_000);
        paid("1", SCHOOL, 700);
        moved(3_000);
        paid("2", SCHOOL, 900);
        paid("3", OTHER_SCHOOL, 100);
        noticed("n-3", LATER_LETTER, OPERATIONS, 2_000);
    }

    @Test
    void leads_from_a_payment_back_to_its_letter_by_everything_between() {
        var flows = items("?disbursement=d-1&direction=UP");

        assertThat(flows.valueStream().map(TraceTest::line))
                .containsExactly(
                        "origin:origin > notice:n-2/operations 5000",
                        "notice:n-2/operations > line:operations 5000",
                        "line:operations > allocation:a-1/operations/school:20020001 4000",
                        "allocation:a-1/operations/school:20020001 > share:operations/school:20020001 4000",
                        "share:operations/school:20020001 > tranche:t-1 700",
                        "tranche:t-1 > free:operations/school:20020001 700",
                        "free:operations/school:20020001 > commitment:c-1 700",
                        "commitment:c-1 > payment:d-1 700");
        assertThat(flows.get(0).get("documentNumber").asString()).isEqualTo("ศธ 04002/ว 123");
        assertThat(flows.get(7).get("event").asString()).isEqualTo("budget.disbursement-recorded");
        assertThat(flows.get(7).get("subject").asString()).isEqualTo("d-1");
        assertThat(flows.valueStream().map(flow -> flow.get("side").asString())).containsOnly("UP");
    }

    /** The virement came after the first allocation, and the money of the share was allocated before. */
    @Test
    void never_goes_against_the_order_in_which_it_was_recorded() {
        allocated("a-3", SCHOOL, 500);
        paid("4", SCHOOL, 4_900 - 1_600);
        assertThat(ids("?disbursement=d-2&direction=UP")).doesNotContain("virement:v-1", "line:travel");
        assertThat(ids("?disbursement=d-4&direction=UP")).contains("virement:v-1", "line:travel", "notice:n-1/travel");
        assertThat(ids("?disbursement=d-4&direction=UP")).doesNotContain("payment:d-1");
    }

    @Test
    void leads_from_a_letter_to_all_it_brought_however_its_number_is_written() {
        var ids = ids("?letter=" + encoded("ศธ ๐๔๐๐๒/ว๒๐๐") + "&direction=DOWN");

        assertThat(ids).containsExactly("origin:origin", "notice:n-3/operations", "line:operations");
        assertThat(ids("?letter=" + encoded("ศธ 04002/ว 123") + "&direction=DOWN"))
                .contains("notice:n-1/travel", "virement:v-1", "payment:d-1", "payment:d-3");
    }

    @Test
    void leads_from_a_resolution_to_all_it_moved_with_both_consents() {
        var trace = reader.get(path + "?direction=DOWN&resolution=" + encoded(RESOLUTION.toString()))
                .json();

        assertThat(trace.get("items").valueStream().map(TraceTest::line))
                .contains("line:travel > virement:v-1 3000", "virement:v-1 > line:operations 3000");
        var virement = node(trace, "virement:v-1");
        assertThat(virement.get("restSatang").asLong()).isZero();
        assertThat(virement.get("steps")
                        .valueStream()
                        .map(step -> step.get("event").asString()
                                + " "
                                + step.get("documentNumber").asString()))
                .containsExactly(
                        "budget.virement-proposed ศธ 04135/456",
                        "budget.virement-sent-back ศธ 04135/456",
                        "budget.virement-endorsed ศธ 04135/456",
                        "budget.virement-approved ปท 0017/9",
                        "budget.virement-executed ศธ 04135/456");
        assertThat(virement.at("/steps/2/resolution").asString()).isEqualTo(RESOLUTION.toString());
        // The letter of the approval leads there, too.
        assertThat(ids("?letter=" + encoded("ปท 0017/9"))).contains("virement:v-1", "line:travel");
    }

    /** What it moved in the end, it moved by another resolution. */
    @Test
    void leads_nowhere_from_a_resolution_whose_amendment_was_set_aside() {
        assertThat(reader.get(path + "?resolution=" + encoded(SET_ASIDE.toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void has_places_that_add_up_over_all_of_the_budget() {
        var trace = reader.get(path + "?line=operations&size=500").json();

        assertThat(sums(trace, "line:operations")).isEqualTo("10000 5000 5000");
        assertThat(sums(trace, "share:operations/school:20020001")).isEqualTo("4000 1600 2400");
        assertThat(sums(trace, "free:operations/school:20020001")).isEqualTo("1600 1600 0");
        assertThat(sums(trace, "payment:d-2")).isEqualTo("900 0 900");
        assertThat(sums(trace, "origin:origin")).isEqualTo("0 17000 -17000");
        assertThat(node(trace, "allocation:a-1/operations/school:20020001")
                        .get("steps")
                        .valueStream()
                        .map(step -> step.get("event").asString()))
                .containsExactly("budget.allocation-proposed", "budget.allocation-approved");
        assertThat(trace.get("claimTh").asString()).isNotBlank();
    }

    @Test
    void is_as_of_a_day() {
        assertThat(ids("?line=operations&asOfEffective=2026-04-30")).doesNotContain("notice:n-3/operations");
        assertThat(ids("?line=operations&asOfEffective=2026-05-01")).contains("notice:n-3/operations");
    }

    @Test
    void is_paged_filtered_and_exported_as_other_lists() {
        var page = reader.get(path + "?size=2&page=1").json();
        assertThat(page.get("total").asInt()).isEqualTo(2 * 3 + 2 * 2 + 3 * 4 + 2);
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("nodes").valueStream().map(node -> node.get("id").asString()))
                .containsExactly("origin:origin", "notice:n-2/operations", "line:operations");
        assertThat(items("?toKind=PAYMENT")).hasSize(3);
        assertThat(items("?commitment=c-3&sort=-satang&fromKind=NOTICE&direction=UP")
                        .valueStream()
                        .map(flow -> flow.get("satang").asLong()))
                .containsExactly(5_000L);
        assertThat(reader.get(path + "?disbursement=d-3&direction=UP&format=csv")
                        .body())
                .contains("notice:n-2/operations")
                .doesNotContain("d-2");
    }

    @Test
    void begins_from_one_thing_that_is_there() {
        assertThat(reader.get(path + "?disbursement=d-9").status()).isEqualTo(404);
        assertThat(reader.get(path + "?disbursement=d-1&line=travel").status()).isEqualTo(400);
        assertThat(reader.get(path + "?direction=SIDEWAYS").status()).isEqualTo(400);
        assertThat(reader.get(path + "?resolution=" + encoded("kso-3-2569/4.2/2"))
                        .status())
                .isEqualTo(404);
        assertThat(reader.get("/api/budgets/%s/2568/trace".formatted(budget.office()))
                        .status())
                .isEqualTo(404);
    }

    private void noticed(String notice, LegalBasis basis, LineCode line, long satang) {
        var id = new NoticeId(notice);
        var amount = new Money(satang);
        happened(
                basis,
                new AllotmentNoticeReceived(budget, id, basis, 1, amount, null, List.of()),
                new NoticeLinesReceived(
                        budget, id, 1, List.of(new NoticeLine(line, Samples.description("รายการ " + line), amount))));
    }

    private void allocated(String allocation, Recipient recipient, long satang) {
        var shares = List.of(new AllocationShare(OPERATIONS, recipient, "โรงเรียน", new Money(satang)));
        happened(OFFICE_LETTER, new AllocationProposed(budget, new AllocationId(allocation), shares));
        happened(OFFICE_LETTER, new AllocationApproved(budget, new AllocationId(allocation), shares));
    }

    private void paid(String name, Recipient recipient, long satang) {
        var amount = new Money(satang);
        var commitment = new CommitmentId("c-" + name);
        happened(
                OFFICE_LETTER,
                new TrancheReleased(
                        budget, new TrancheId("t-" + name), OPERATIONS, recipient, 1, amount, OFFICE_LETTER),
                new CommitmentRecorded(budget, commitment, OPERATIONS, recipient, amount, "ใบสั่งซื้อ"),
                new DisbursementRecorded(
                        budget, new DisbursementId("d-" + name), commitment, OPERATIONS, recipient, amount));
    }

    private void moved(long satang) {
        var content = new VirementContent(
                "ขาดงบ",
                OFFICE_LETTER,
                List.of(Samples.source(TRAVEL, new Money(satang))),
                List.of(target(OPERATIONS, new Money(satang))));
        happened(OFFICE_LETTER, new VirementProposed(budget, VIREMENT, content));
        append(
                by(OFFICE_LETTER).citing(SET_ASIDE),
                new VirementSentBack(budget, VIREMENT, content.hash(), SET_ASIDE, content));
        append(
                by(OFFICE_LETTER).citing(RESOLUTION),
                new VirementEndorsed(budget, VIREMENT, content.hash(), RESOLUTION, ResolutionOutcome.ENDORSED));
        var approval = letter("ปท 0017/9", MID_YEAR);
        happened(approval, new VirementApproved(budget, VIREMENT, content.hash(), approval, MID_YEAR.plusDays(9)));
        append(
                by(OFFICE_LETTER).citing(RESOLUTION),
                new VirementExecuted(
                        budget,
                        VIREMENT,
                        content.hash(),
                        content.sources(),
                        content.targets(),
                        MID_YEAR.plusDays(15),
                        "default-1"));
    }

    private void happened(LegalBasis basis, BudgetEvent... events) {
        append(by(basis), events);
    }

    private void append(Provenance by, BudgetEvent... events) {
        feed.append("Budget", budget.toString(), version, List.of(events), by);
        version += events.length;
    }

    private static Provenance by(LegalBasis basis) {
        var usual = Samples.by(PROPOSER, Role.POLICY_STAFF, basis.date());
        return new Provenance(
                usual.commandId(),
                usual.actor(),
                usual.role(),
                usual.effectiveOn(),
                basis,
                usual.reason(),
                null,
                usual.correlationId(),
                null);
    }

    private JsonNode items(String query) {
        var answer = reader.get(path + query + "&size=500");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items");
    }

    /** The places of a trace, in the order in which money first came by. */
    private List<String> ids(String query) {
        return reader.get(path + query + "&size=500")
                .json()
                .get("nodes")
                .valueStream()
                .map(node -> node.get("id").asString())
                .toList();
    }

    private static JsonNode node(JsonNode trace, String id) {
        return trace.get("nodes")
                .valueStream()
                .filter(node -> node.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** In, out and rest. */
    private static String sums(JsonNode trace, String id) {
        var node = node(trace, id);
        return "%s %s %s".formatted(node.get("inSatang"), node.get("outSatang"), node.get("restSatang"));
    }

    private static String line(JsonNode flow) {
        return "%s > %s %s"
                .formatted(flow.get("from").asString(), flow.get("to").asString(), flow.get("satang"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
