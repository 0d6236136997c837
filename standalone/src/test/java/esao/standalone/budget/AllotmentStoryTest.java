package esao.standalone.budget;

import static esao.standalone.testing.Bodies.noticeLine;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.budget.sharing.HeadCounts;
import esao.kernel.budget.sharing.LevelHeads;
import esao.kernel.budget.sharing.SchoolHeads;
import esao.kernel.office.SchoolCode;
import esao.standalone.testing.Caller;
import esao.standalone.testing.WholeProduct;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Money of office 2002 shared by the head, released, told, kept apart for a project, handed out in advance and
 * committed beyond what is there, over HTTP. The columns of the register are allotted, allocated, released, reserved,
 * committed, disbursed, available, unallocated.
 */
@DisplayName("An allotment in full")
@WholeProduct
class AllotmentStoryTest {

    private static final HeadCounts PUPILS = new HeadCounts(List.of(
            new SchoolHeads(
                    new SchoolCode("20020001"), "โรงเรียนหนึ่ง", List.of(new LevelHeads("primary", "ordinary", 100))),
            new SchoolHeads(
                    new SchoolCode("20020002"), "โรงเรียนสอง", List.of(new LevelHeads("primary", "ordinary", 61)))));

    @LocalServerPort
    private int port;

    private BudgetStory story;

    @BeforeEach
    void begin() {
        story = new BudgetStory(new Caller(port), 2597);
    }

    @Test
    void is_told_from_the_head_count_to_what_passed_only_with_a_mark() {
        moneyIsSharedByTheHead();
        recipientsAreToldAndReminded();
        moneyIsKeptApartForAProject();
        moneyIsHandedOutInAdvance();
        controlIsLoosenedByTwo();
        spendingIsHeldAgainstItsPlan();

        assertThat(story.reads("auditor", "/certificate").get("holds").booleanValue())
                .isTrue();
    }

    /** 1,900 baht a year are 950 a term. */
    private void moneyIsSharedByTheHead() {
        story.creates("policy.staff", "", "2053-10-01", "");
        story.creates(
                "policy.staff",
                "/allotment-notices",
                "2053-10-05",
                "\"noticeId\": \"N-1\", \"lines\": [%s]"
                        .formatted(noticeLine("OPS-01", "เงินอุดหนุนรายหัว", 1_000_000_00)));
        story.creates("group.head", "/head-counts", "2053-10-10", """
                "roundId": "2597-1", "hash": "%s", "counts": [
                  {"school": "20020001", "name": "โรงเรียนหนึ่ง",
                   "levels": [{"level": "primary", "education": "ordinary", "heads": 100}]},
                  {"school": "20020002", "name": "โรงเรียนสอง",
                   "levels": [{"level": "primary", "education": "ordinary", "heads": 61}]}]""".formatted(PUPILS.hash()));
        story.creates("policy.staff", "/allocation-rules", "2053-10-11", """
                "ruleId": "U-1", "line": "OPS-01",
                "method": {"kind": "PER_HEAD", "perHead": {"item": "teaching", "term": 1}},
                "rounding": {"unit": {"satang": 1}, "remainderTo": "group:plan", "remainderName": "กลุ่มนโยบายและแผน"}""");
        story.creates("policy.staff", "/allocation-calculations", "2053-10-12", """
                "allocationId": "A-1", "ruleId": "U-1", "roundId": "2597-1\"""");
        story.fails("policy.staff", "/allocations/A-1/approval", "2053-10-13", "")
                .withProblem(403, "urn:esao:problem:security:forbidden");
        story.changes("director", "/allocations/A-1/approval", "2053-10-13", "");

        var explained = story.reads("school.director", "/allocations/A-1/explain");
        assertThat(explained.get("holds").booleanValue()).isTrue();
        assertThat(explained.get("rateVersion").stringValue()).isEqualTo("default-2");
        assertThat(explained.at("/shares/1/computedSatang").longValue()).isEqualTo(61 * 950_00L);
        story.registerIs("OPS-01 | 1,000,000 | 152,950 | 0 | 0 | 0 | 0 | 1,000,000 | 847,050");
    }

    private void recipientsAreToldAndReminded() {
        story.creates("finance", "/tranches", "2053-10-30", """
                "trancheId": "T-1", "line": "OPS-01", "recipient": "school:20020001", "amount": {"satang": 9500000}""");
        story.changes("finance", "/tranches/T-1/notification", "2053-11-01", "");

        assertThat(items("finance", "/acknowledgements?dueBy=2053-11-07")).isEmpty();
        assertThat(items("finance", "/acknowledgements?dueBy=2053-11-10"))
                .extracting(owed -> owed.get("tranche").stringValue() + " " + owed.get("daysOverdue"))
                .containsExactly("T-1 2");
        story.changes("school.director", "/tranches/T-1/acknowledgement", "2053-11-12", """
                "recipient": "school:20020001\"""");
        assertThat(items("finance", "/acknowledgements?dueBy=2053-11-12")).isEmpty();
    }

    private void moneyIsKeptApartForAProject() {
        story.creates("policy.staff", "/reservations", "2053-11-15", """
                "reservationId": "K-1", "project": "P-TRAIN", "line": "OPS-01", "purpose": "อบรมครู",
                "amount": {"satang": 5000000}""");
        story.changes("policy.staff", "/reservations/K-1/releases", "2053-11-16", "\"amount\": {\"satang\": 1000000}");
        story.fails("finance", "/reservations/K-1/commitments", "2053-11-20", drawn("P-OTHER"))
                .withProblem(422, "urn:esao:problem:budget:reservation-of-other-project");
        story.creates("finance", "/reservations/K-1/commitments", "2053-11-20", drawn("P-TRAIN"));

        assertThat(items("policy.staff", "/reservations?project=P-TRAIN"))
                .extracting(row -> row.get("leftSatang").longValue())
                .containsExactly(1_500_000L);
        assertThat(items("policy.staff", "/reservation-draws"))
                .extracting(row -> row.get("commitment").stringValue())
                .containsExactly("C-1");
        story.registerIs("OPS-01 | 1,000,000 | 177,950 | 120,000 | 15,000 | 25,000 | 0 | 960,000 | 807,050");
    }

    private void moneyIsHandedOutInAdvance() {
        story.creates("finance", "/advances", "2053-12-01", """
                "advanceId": "E-1", "line": "OPS-01", "recipient": "school:20020001", "payee": "policy.staff",
                "dueDate": "2053-12-15", "purpose": "เดินทางไปราชการ", "amount": {"satang": 500000}""");
        story.registerIs("OPS-01 | 1,000,000 | 177,950 | 120,000 | 15,000 | 30,000 | 0 | 955,000 | 807,050");
        story.changes("finance", "/advances/E-1/clearings", "2053-12-20", """
                "disbursementId": "D-1", "returned": {"satang": 100000},
                "receipts": [{"document": {"number": "บส 1", "date": "2053-12-10"}, "item": "ค่าที่พัก",
                              "amount": {"satang": 400000}}]""");

        assertThat(items("finance", "/overdue-advances?asOf=2053-12-19"))
                .extracting(row -> row.get("advance").stringValue() + " " + row.get("owedSatang"))
                .containsExactly("E-1 500000");
        assertThat(items("finance", "/overdue-advances?asOf=2053-12-20")).isEmpty();
        assertThat(items("auditor", "/advances").get(0).get("owedSatang").longValue())
                .isZero();
        assertThat(items("auditor", "/advance-clearings")
                        .get(0)
                        .at("/receipts/0/item")
                        .stringValue())
                .isEqualTo("ค่าที่พัก");
        story.registerIs("OPS-01 | 1,000,000 | 177,950 | 120,000 | 15,000 | 25,000 | 4,000 | 956,000 | 807,050");
    }

    private void controlIsLoosenedByTwo() {
        story.fails("finance", "/commitments", "2054-01-10", commitment("C-2"))
                .withProblem(409, "urn:esao:problem:budget:funds-insufficient");
        story.creates("group.head", "/loosenings", "2054-01-11", """
                "policyId": "L-1", "lines": ["OPS-01"], "limit": {"satang": 150000}, "validUntil": "2054-01-31\"""");
        story.changes("director", "/loosenings/L-1/confirmation", "2054-01-12", "");
        story.fails("finance", "/commitments", "2054-01-13", commitment("C-2").replace("9200000", "9300000"))
                .withProblem(409, "urn:esao:problem:budget:loosening-limit-reached");
        story.creates("finance", "/commitments", "2054-01-13", commitment("C-2"));
        story.changes("group.head", "/loosenings/L-1/end", "2054-01-14", "");
        story.fails("finance", "/commitments", "2054-01-13", commitment("C-3"))
                .withProblem(409, "urn:esao:problem:budget:funds-insufficient");

        assertThat(items("auditor", "/control-exceptions"))
                .extracting(row -> row.get("commitment").stringValue() + " " + row.get("excessSatang"))
                .containsExactly("C-2 100000");
        assertThat(items("auditor", "/control-exceptions")
                        .get(0)
                        .get("outstandingSatang")
                        .longValue())
                .isEqualTo(100_000);
        assertThat(items("auditor", "/loosenings"))
                .extracting(row -> row.get("state").stringValue())
                .containsExactly("ENDED");
    }

    private void spendingIsHeldAgainstItsPlan() {
        var tooShort = story.fails(
                        "finance", "/lines/OPS-01/spending-plan", "2054-01-15", "\"months\": [{\"satang\": 0}]")
                .withProblem(400, "urn:esao:problem:malformed-request");
        assertThat(tooShort.json().at("/errors/0/pointer").stringValue()).isEqualTo("/months");
        story.changes(
                "finance",
                "/lines/OPS-01/spending-plan",
                "2054-01-15",
                "\"months\": [" + "{\"satang\": 0}, ".repeat(2) + "{\"satang\": 500000}, "
                        + "{\"satang\": 0}, ".repeat(8) + "{\"satang\": 99500000}]");

        assertThat(items("auditor", "/spending-plan?by=QUARTER")
                        .get(0)
                        .get("differenceSatang")
                        .longValue())
                .isEqualTo(-100_000);
        assertThat(items("auditor", "/disbursement-rates?asOf=2053-12-31")
                        .get(0)
                        .get("rateBasisPoints")
                        .longValue())
                .isEqualTo(40);
    }

    private JsonNode items(String user, String where) {
        return story.reads(user, where).get("items");
    }

    private static String drawn(String project) {
        return """
                "commitmentId": "C-1", "project": "%s", "recipient": "group:plan",
                "recipientName": "กลุ่มนโยบายและแผน", "obligation": "ใบสั่งจ้าง 1/2597",
                "amount": {"satang": 2500000}""".formatted(project);
    }

    /** 92,000 baht, of which 91,000 are there. */
    private static String commitment(String id) {
        return """
                "commitmentId": "%s", "line": "OPS-01", "recipient": "school:20020001",
                "amount": {"satang": 9200000}, "obligation": "สัญญาจ้าง 2/2597\"""".formatted(id);
    }
}
