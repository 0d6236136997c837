package esao.standalone.budget;

import static esao.standalone.testing.Bodies.noticeLine;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Caller;
import esao.standalone.testing.WholeProduct;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A year of office 2002 is closed and put right, over HTTP. The columns of the register are allotted, allocated,
 * released, reserved, committed, disbursed, available, unallocated.
 */
@DisplayName("The close of a year")
@WholeProduct
class ClosingStoryTest {

    @LocalServerPort
    private int port;

    private BudgetStory story;

    @BeforeEach
    void begin() {
        story = new BudgetStory(new Caller(port), 2584);
    }

    @Test
    void is_told_from_the_last_payment_to_its_correction() {
        moneyIsSpent();
        aCommitmentIsPutRight();
        theYearIsClosed();
        aPaymentIsPutRight();
        aPaymentIsTraced();

        assertThat(story.reads("auditor", "/certificate").get("holds").booleanValue())
                .isTrue();
    }

    private void moneyIsSpent() {
        story.creates("policy.staff", "", "2040-10-01", "");
        story.creates(
                "policy.staff",
                "/allotment-notices",
                "2040-10-05",
                "\"noticeId\": \"N-1\", \"lines\": [%s, %s]"
                        .formatted(
                                noticeLine("OPS-01", "ค่าวัสดุสำนักงาน", 1_000_000_00),
                                noticeLine("OPS-02", "ค่าพาหนะ", 500_000_00)));
        story.creates("policy.staff", "/allocations", "2040-10-10", """
                "allocationId": "A-1", "shares": [
                  {"line": "OPS-01", "recipient": "school:20020001", "recipientName": "โรงเรียนหนึ่ง",
                   "amount": {"satang": 10000000}},
                  {"line": "OPS-02", "recipient": "school:20020001", "recipientName": "โรงเรียนหนึ่ง",
                   "amount": {"satang": 10000000}}]""");
        story.changes("director", "/allocations/A-1/approval", "2040-10-12", "");
        for (var line : List.of("1", "2")) {
            story.creates("finance", "/tranches", "2040-10-30", """
                    "trancheId": "T-%1$s", "line": "OPS-0%1$s", "recipient": "school:20020001",
                    "amount": {"satang": 10000000}""".formatted(line));
        }
        story.creates("finance", "/commitments", "2040-11-10", """
                "commitmentId": "C-1", "line": "OPS-01", "recipient": "school:20020001", "obligation": "ใบสั่งซื้อ 1",
                "amount": {"satang": 5000000}""");
    }

    private void aCommitmentIsPutRight() {
        var committed = versionOf("budget.commitment-recorded");
        story.changes("finance", "/commitments/C-1/reductions", "2040-11-11", "\"amount\": {\"satang\": 1000000}");
        story.fails(
                        "director",
                        "/corrections",
                        "2040-11-12",
                        correction("X-1", "COMMITMENT", "C-1", committed, """
                        "from": %s, "to": %s""".formatted(
                                        posting("OPS-01", 5_000_000), posting("OPS-02", 4_000_000))))
                .withProblem(409, "urn:esao:problem:budget:entry-stale");
        story.fails(
                        "finance",
                        "/corrections",
                        "2040-11-12",
                        correction("X-1", "COMMITMENT", "C-1", committed, """
                        "from": %s, "to": %s""".formatted(
                                        posting("OPS-01", 4_000_000), posting("OPS-02", 4_000_000))))
                .withProblem(409, "urn:esao:problem:budget:maker-is-checker");
        story.creates(
                "director",
                "/corrections",
                "2040-11-12",
                correction("X-1", "COMMITMENT", "C-1", committed, """
                "from": %s, "to": %s""".formatted(
                                posting("OPS-01", 4_000_000), posting("OPS-02", 4_000_000))));
        story.creates("finance", "/disbursements", "2040-12-01", """
                "disbursementId": "D-1", "commitmentId": "C-1", "amount": {"satang": 4000000}""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 100,000 | 100,000 | 0 | 0 |      0 | 1,000,000 | 900,000
                OPS-02 |   500,000 | 100,000 | 100,000 | 0 | 0 | 40,000 |   460,000 | 400,000""");
    }

    private void theYearIsClosed() {
        story.creates("finance", "/commitments", "2041-09-01", """
                "commitmentId": "C-2", "line": "OPS-01", "recipient": "school:20020001", "obligation": "ใบสั่งซื้อ 2",
                "amount": {"satang": 500}""");
        var trial = story.reads("director", "/close-certificate");
        assertThat(trial.get("state").stringValue()).isEqualTo("TRIAL");
        assertThat(trial.get("ready").booleanValue()).isFalse();
        assertThat(trial.at("/openItems/0/id").stringValue()).isEqualTo("C-2");
        story.fails("director", "/closure", "2041-09-30", "")
                .withProblem(409, "urn:esao:problem:budget:open-items-remain");
        story.changes("finance", "/commitments/C-2/reductions", "2041-09-10", "\"amount\": {\"satang\": 500}");
        assertThat(story.reads("director", "/close-certificate").get("ready").booleanValue())
                .isTrue();
        story.changes("director", "/closure", "2041-09-30", "");
    }

    private void aPaymentIsPutRight() {
        var paid = versionOf("budget.disbursement-recorded");
        story.creates("director", "/corrections", "2041-09-30", correction("X-2", "PAYMENT", "D-1", paid, """
                "from": %s, "to": %s""".formatted(
                        posting("OPS-02", 4_000_000), posting("OPS-01", 3_900_000))));
        story.registerIs("""
                OPS-01 | 1,000,000 | 100,000 | 100,000 | 0 | 0 | 39,000 |   961,000 | 900,000
                OPS-02 |   500,000 | 100,000 | 100,000 | 0 | 0 |      0 |   500,000 | 400,000""");

        var corrections = story.reads("auditor", "/corrections").get("items");
        assertThat(corrections
                        .valueStream()
                        .map(row -> "%s %s %s %s"
                                .formatted(
                                        row.get("name").stringValue(),
                                        row.get("phase").stringValue(),
                                        row.get("corrected").stringValue(),
                                        row.get("changeSatang"))))
                .containsExactly("X-1 BEFORE_CLOSE C-1 0", "X-2 AFTER_CLOSE D-1 -100000");
        assertThat(corrections.get(1).get("correctedVersion").longValue()).isEqualTo(paid);

        var certificate = story.reads("auditor", "/close-certificate");
        assertThat(certificate.get("state").stringValue()).isEqualTo("CLOSED");
        assertThat(certificate.get("holds").booleanValue()).isTrue();
        assertThat(certificate.at("/closing/actor").stringValue()).isEqualTo("director");
        assertThat(certificate.at("/cells/0/disbursedSatang").longValue()).isEqualTo(4_000_000);
        assertThat(certificate.at("/cells/0/unusedSatang").longValue()).isEqualTo(146_000_000);
        assertThat(certificate.at("/since/cells/0/disbursedSatang").longValue()).isEqualTo(3_900_000);
        assertThat(certificate.at("/since/corrections/0/name").stringValue()).isEqualTo("X-2");
        assertThat(story.reads("auditor", "/close-certificate?version=" + certificate.get("version"))
                        .get("digest"))
                .isEqualTo(certificate.get("digest"));
    }

    /** It stands in the first line now, and was paid from the second. */
    private void aPaymentIsTraced() {
        var trace = story.reads("auditor", "/trace?disbursement=D-1&direction=UP&fromKind=NOTICE");
        assertThat(trace.get("items").valueStream().map(flow -> flow.get("to").stringValue()))
                .containsExactly("line:OPS-01", "line:OPS-02");
        var whole = story.reads("auditor", "/trace?size=500");
        assertThat(whole.get("nodes")
                        .valueStream()
                        .filter(node -> node.get("kind").stringValue().equals("PAYMENT"))
                        .map(node -> node.get("restSatang").longValue()))
                .containsExactly(3_900_000L);
    }

    private static String correction(String id, String kind, String thing, long version, String members) {
        return "\"correctionId\": \"%s\", \"entry\": {\"kind\": \"%s\", \"id\": \"%s\", \"version\": %d}, %s"
                .formatted(id, kind, thing, version, members);
    }

    private static String posting(String line, long satang) {
        return "{\"line\": \"%s\", \"recipient\": \"school:20020001\", \"amount\": {\"satang\": %d}}"
                .formatted(line, satang);
    }

    /** The number of the only entry of a kind, as the timeline has it. */
    private long versionOf(String kind) {
        return timeline(kind).at("/items/0/version").longValue();
    }

    private JsonNode timeline(String kind) {
        return story.readsAudit("auditor", "/timeline?office=2002&year=2584&kind=" + kind);
    }
}
