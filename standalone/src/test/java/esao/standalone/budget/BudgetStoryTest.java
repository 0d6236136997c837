package esao.standalone.budget;

import static esao.standalone.testing.Bodies.noticeLine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Caller;
import esao.standalone.testing.Committee;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * One budget of office 2002 from its opening to its closure, told over HTTP by the people who would really do it. The
 * columns of the register are allotted, allocated, released, reserved, committed, disbursed, available, unallocated.
 */
@DisplayName("The life of a budget")
@WholeProduct
class BudgetStoryTest {

    private static final String SCHOOL = "school:20020001";

    @LocalServerPort
    private int port;

    private BudgetStory story;

    @BeforeEach
    void begin() {
        story = new BudgetStory(new Caller(port), 2570);
    }

    @Test
    void is_told_from_the_notice_to_the_closure_and_audited_to_the_satang() {
        moneyArrives();
        moneyIsSetApartAndReleased();
        moneyIsPromisedAndPaid();
        savingsAreDeclared();
        savingsMoveToANewLine();
        theYearIsClosed();
        theAuditorLooksBack();
    }

    private void moneyArrives() {
        story.creates("policy.staff", "", "2026-10-01", "");
        assertThat(story.reads("policy.staff", "")
                        .at("/item/budget/allottedSatang")
                        .longValue())
                .isZero();

        story.creates(
                "policy.staff",
                "/allotment-notices",
                "2026-10-05",
                "\"noticeId\": \"N-1\", \"lines\": [%s, %s]"
                        .formatted(
                                noticeLine("OPS-01", "ค่าวัสดุสำนักงาน", 1_000_000_00),
                                noticeLine("OPS-02", "ค่าจ้างเหมาบริการ", 400_000_00)));
        story.changes("policy.staff", "/allotment-notices/N-1/corrections", "2026-10-08", """
                "lines": [{"line": "OPS-02", "from": {"satang": 40000000}, "to": {"satang": 50000000}}]""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 0 | 0 | 0 | 0 | 0 | 1,000,000 | 1,000,000
                OPS-02 |   500,000 | 0 | 0 | 0 | 0 | 0 |   500,000 |   500,000""");
    }

    private void moneyIsSetApartAndReleased() {
        story.creates("policy.staff", "/allocations", "2026-10-15", """
                "allocationId": "A-1",
                "shares": [{"line": "OPS-01", "recipient": "school:20020001", "recipientName": "โรงเรียนตัวอย่าง",
                            "amount": {"satang": 40000000}},
                           {"line": "OPS-01", "recipient": "group:plan", "recipientName": "กลุ่มนโยบายและแผน",
                            "amount": {"satang": 20000000}}]""");
        assertThat(stateOfProposal()).isEqualTo("PROPOSED");
        story.registerIs("""
                OPS-01 | 1,000,000 | 0 | 0 | 0 | 0 | 0 | 1,000,000 | 1,000,000
                OPS-02 |   500,000 | 0 | 0 | 0 | 0 | 0 |   500,000 |   500,000""");

        story.changes("director", "/allocations/A-1/approval", "2026-10-16", "");
        assertThat(stateOfProposal()).isEqualTo("APPROVED");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 0 | 0 | 0 | 0 | 1,000,000 | 400,000
                OPS-02 |   500,000 |       0 | 0 | 0 | 0 | 0 |   500,000 | 500,000""");

        story.creates("finance", "/tranches", "2026-10-20", """
                "trancheId": "T-1", "line": "OPS-01", "recipient": "school:20020001", "amount": {"satang": 30000000}""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 300,000 | 0 | 0 | 0 | 1,000,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 0 | 0 | 0 |   500,000 | 500,000""");

        story.changes("finance", "/tranches/T-1/notification", "2026-10-21", "");
        assertThat(tranche().get("notifiedAt").isString()).isTrue();
        story.changes("school.director", "/tranches/T-1/acknowledgement", "2026-10-22", """
                "recipient": "school:20020001\"""");
        assertThat(tranche().get("acknowledgedBy").stringValue()).isEqualTo("school.director");
        assertThat(tranche().get("number").intValue()).isEqualTo(1);
    }

    private void moneyIsPromisedAndPaid() {
        story.creates("finance", "/commitments", "2026-11-02", """
                "commitmentId": "C-1", "line": "OPS-01", "recipient": "school:20020001",
                "amount": {"satang": 25000000}, "obligation": "สัญญาจ้าง 1/2570\"""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 300,000 | 0 | 250,000 | 0 | 750,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 0 |       0 | 0 | 500,000 | 500,000""");

        story.changes("finance", "/commitments/C-1/reductions", "2026-11-10", "\"amount\": {\"satang\": 5000000}");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 300,000 | 0 | 200,000 | 0 | 800,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 0 |       0 | 0 | 500,000 | 500,000""");

        story.creates("finance", "/disbursements", "2026-12-01", """
                "disbursementId": "D-1", "commitmentId": "C-1", "amount": {"satang": 15000000}""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 300,000 | 0 | 50,000 | 150,000 | 800,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 0 |      0 |       0 | 500,000 | 500,000""");

        story.creates("finance", "/disbursements/D-1/refunds", "2026-12-15", """
                "refundId": "R-1", "amount": {"satang": 1000000}""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 600,000 | 300,000 | 0 | 50,000 | 140,000 | 810,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 0 |      0 |       0 | 500,000 | 500,000""");
    }

    /** What was allocated and not released is taken back first. */
    private void savingsAreDeclared() {
        story.creates("finance", "/savings", "2027-05-03", """
                "savingsId": "S-1", "line": "OPS-02", "cause": "PURPOSE_CANCELLED", "amount": {"satang": 10000000}""");
        story.creates("finance", "/savings", "2027-05-04", """
                "savingsId": "S-2", "line": "OPS-01", "recipient": "school:20020001", "cause": "PURPOSE_COMPLETED",
                "amount": {"satang": 15000000}""");
        story.registerIs("""
                OPS-01 | 1,000,000 | 450,000 | 250,000 | 150,000 | 50,000 | 140,000 | 660,000 | 400,000
                OPS-02 |   500,000 |       0 |       0 | 100,000 |      0 |       0 | 400,000 | 400,000""");

        story.changes("finance", "/savings/S-2/returns", "2027-05-10", "\"amount\": {\"satang\": 5000000}");
        story.registerIs("""
                OPS-01 | 1,000,000 | 450,000 | 250,000 | 100,000 | 50,000 | 140,000 | 710,000 | 450,000
                OPS-02 |   500,000 |       0 |       0 | 100,000 |      0 |       0 | 400,000 | 400,000""");
    }

    private void savingsMoveToANewLine() {
        story.creates("policy.staff", "/virements", "2027-06-01", "\"virementId\": \"V-1\", " + content(7_000_000));
        story.changes("policy.staff", "/virements/V-1/amendments", "2027-06-02", content(8_000_000));
        story.changes("policy.staff", "/virements/V-1/classification", "2027-06-02", "\"natures\": []");
        story.changes("group.head", "/virements/V-1/submission", "2027-06-03", "");
        var quote = "\"contentHash\": \"%s\"".formatted(virement().get("hash").stringValue());
        theCommitteeEndorses();
        story.changes("governor", "/virements/V-1/approval", "2027-06-25", quote + ", \"validUntil\": \"2027-09-15\"");
        assertThat(virement().get("state").stringValue()).isEqualTo("APPROVED");
        story.registerIs("""
                OPS-01 | 1,000,000 | 450,000 | 250,000 | 100,000 | 50,000 | 140,000 | 710,000 | 450,000
                OPS-02 |   500,000 |       0 |       0 | 100,000 |      0 |       0 | 400,000 | 400,000""");

        story.changes("finance", "/virements/V-1/execution", "2027-07-01", "");
        assertThat(virement().get("reportDueOn").stringValue()).isEqualTo("2027-07-16");
        story.registerIs("""
                INV-01 |   100,000 |       0 |       0 |       0 |      0 |       0 | 100,000 | 100,000
                OPS-01 |   980,000 | 450,000 | 250,000 | 100,000 | 50,000 | 140,000 | 690,000 | 430,000
                OPS-02 |   420,000 |       0 |       0 |  20,000 |      0 |       0 | 400,000 | 400,000""");

        story.changes("policy.staff", "/virements/V-1/report", "2027-07-10", "");
        story.changes("group.head", "/virements/V-1/notification", "2027-07-12", """
                "recipients": ["group:plan", "school:20020001"]""");
        assertThat(virement().get("state").stringValue()).isEqualTo("NOTIFIED");
        assertThat(virement().get("resolution").stringValue()).isEqualTo("board-2570-06/4.2/1");
        assertThat(virement().get("approvedBy").stringValue()).isEqualTo("governor");
    }

    private void theCommitteeEndorses() {
        Committee.appointed(new OneBudget(new Caller(port), 2570))
                .call("board-2570-06", "2027-06-10", "2027-06-20")
                .lays(
                        "4.2",
                        Committee.virement(2570, "V-1", virement().get("hash").stringValue()))
                .opens()
                .resolves("4.2", "ENDORSED")
                .closes();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(virement().get("state").stringValue()).isEqualTo("ENDORSED"));
    }

    private void theYearIsClosed() {
        var refused = story.fails("director", "/closure", "2027-09-30", "")
                .withProblem(409, "urn:esao:problem:budget:open-items-remain");
        assertThat(refused.json().at("/linesWithCommitments/0").stringValue()).isEqualTo("OPS-01");

        story.creates("finance", "/disbursements", "2027-09-28", """
                "disbursementId": "D-2", "commitmentId": "C-1", "amount": {"satang": 5000000}""");
        story.changes("director", "/closure", "2027-09-30", "");
        story.fails("finance", "/commitments", "2027-09-30", """
                        "commitmentId": "C-2", "line": "OPS-01", "recipient": "school:20020001",
                        "amount": {"satang": 1}, "obligation": "หลังปิดปี\"""")
                .withProblem(409, "urn:esao:problem:budget:year-closed");
        story.registerIs("""
                INV-01 |   100,000 |       0 |       0 |       0 | 0 |       0 | 100,000 | 100,000
                OPS-01 |   980,000 | 450,000 | 250,000 | 100,000 | 0 | 190,000 | 690,000 | 430,000
                OPS-02 |   420,000 |       0 |       0 |  20,000 | 0 |       0 | 400,000 | 400,000""");
    }

    private void theAuditorLooksBack() {
        beforeTheVirement("asOfEffective=2027-06-30");
        beforeTheVirement("asOfRecorded=" + recordedAt("budget.virement-approved"));

        var diff = story.reads(
                "auditor", "/diff?fromEffective=2027-06-30&toEffective=2027-07-31&line=OPS-02&account=ALLOTTED");
        assertThat(diff.get("total").intValue()).isEqualTo(1);
        assertThat(diff.at("/items/0/changeSatang").longValue()).isEqualTo(-8_000_000);
        assertThat(diff.at("/items/0/causes/0/event").stringValue()).isEqualTo("budget.virement-executed");
        assertThat(diff.at("/items/0/causes/0/satang").longValue()).isEqualTo(-8_000_000);
        assertThat(diff.at("/items/0/causes/0/actor").stringValue()).isEqualTo("finance");

        var certificate = story.reads("auditor", "/certificate");
        assertThat(certificate.get("holds").booleanValue())
                .as("%s", certificate)
                .isTrue();
        assertThat(certificate.get("gapless").booleanValue()).isTrue();
        assertThat(certificate.get("lineCount").intValue()).isEqualTo(3);
        assertThat(certificate.get("position").longValue()).isEqualTo(story.position());

        var statement = story.reads("auditor", "/lines/OPS-02/statement");
        assertThat(statement
                        .at("/figures")
                        .valueStream()
                        .filter(figure -> figure.get("account").stringValue().equals("ALLOTTED"))
                        .map(figure -> figure.get("closingSatang").longValue()))
                .containsExactly(42_000_000L);

        assertThat(shares()).isEqualTo("group:plan 200000/0/0/0 school:20020001 250000/250000/0/190000");
        everythingIsOnTheTimeline(certificate.get("eventCount").longValue());
    }

    private void beforeTheVirement(String clocks) {
        story.registerAsOf(clocks, """
                OPS-01 | 1,000,000 | 450,000 | 250,000 | 100,000 | 50,000 | 140,000 | 710,000 | 450,000
                OPS-02 |   500,000 |       0 |       0 | 100,000 |      0 |       0 | 400,000 | 400,000""");
    }

    private void everythingIsOnTheTimeline(long eventCount) {
        var timeline = timeline("");
        assertThat(timeline.get("total").longValue()).isEqualTo(eventCount);
        var last = timeline("&kind=budget.fiscal-year-closed").at("/items/0");
        assertThat(last.get("actor").stringValue()).isEqualTo("director");
        assertThat(last.get("role").stringValue()).isEqualTo("ESAO_DIRECTOR");
        assertThat(last.get("effectiveOn").stringValue()).isEqualTo("2027-09-30");
        assertThat(last.get("documentNumber").stringValue()).isEqualTo("ศธ 04002/2027-09-30");
        var executed = timeline("&kind=budget.virement-executed").at("/items/0");
        assertThat(executed.get("resolution").stringValue()).isEqualTo("board-2570-06/4.2/1");
        assertThat(executed.get("changes").size()).isEqualTo(4);
    }

    private String recordedAt(String kind) {
        return timeline("&kind=" + kind).at("/items/0/recordedAt").stringValue();
    }

    private JsonNode timeline(String filters) {
        return story.readsAudit("auditor", "/timeline?stream=budget-2002-2570&size=500" + filters);
    }

    private JsonNode virement() {
        return story.reads("auditor", "/virements/V-1").at("/item/virement");
    }

    private JsonNode tranche() {
        return story.reads("school.director", "/tranches?recipient=" + SCHOOL).at("/items/0");
    }

    private String stateOfProposal() {
        return story.reads("director", "/allocation-proposals")
                .at("/items/0/state")
                .stringValue();
    }

    /** Each share of OPS-01 in baht: allocated, released, committed, disbursed. */
    private String shares() {
        return String.join(
                " ",
                story.reads("auditor", "/allocations?line=OPS-01&sort=recipient")
                        .get("items")
                        .valueStream()
                        .map(share -> "%s %d/%d/%d/%d"
                                .formatted(
                                        share.get("recipient").stringValue(),
                                        share.get("allocatedSatang").longValue() / 100,
                                        share.get("releasedSatang").longValue() / 100,
                                        share.get("committedSatang").longValue() / 100,
                                        share.get("disbursedSatang").longValue() / 100))
                        .toList());
    }

    private static String content(long fromSavingsSatang) {
        return """
                "content": {
                  "cause": "นำเงินเหลือจ่ายไปจัดหาครุภัณฑ์",
                  "letter": {"number": "ศธ 04002/ว 77", "date": "2027-06-01"},
                  "sources": [
                    {"line": "OPS-02", "savings": "S-1", "amount": {"satang": %d},
                     "reducedItem": "ค่าจ้างเหมา", "whyReduced": "จ้างได้ต่ำกว่าประมาณการ"},
                    {"line": "OPS-01", "amount": {"satang": 2000000},
                     "reducedItem": "ค่าวัสดุ", "whyReduced": "ใช้วัสดุคงคลังแทน"}],
                  "targets": [
                    {"line": "INV-01", "amount": {"satang": %d},
                     "newLine": {"name": "ครุภัณฑ์คอมพิวเตอร์",
                                 "programme": {"plan": "แผนงานพื้นฐาน", "project": "พัฒนาคุณภาพการศึกษา"},
                                 "category": "INVESTMENT", "fund": "BUDGET"},
                     "targetChange": "เพิ่มเครื่องคอมพิวเตอร์ 4 เครื่อง", "unitPriceChange": "ตามเกณฑ์ราคากลาง"}]}""".formatted(fromSavingsSatang, fromSavingsSatang + 2_000_000);
    }
}
