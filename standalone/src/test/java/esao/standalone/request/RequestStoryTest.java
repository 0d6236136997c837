package esao.standalone.request;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Committee;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The budget request of office 2002 for 2570, from the framework that sets its ceilings to what was granted, over HTTP.
 * In a program of its own, since an office has one framework.
 */
@DisplayName("The budget request of an office")
@WholeProduct
@DirtiesContext
@TestPropertySource(properties = "esao.store.events-between-snapshots=5")
class RequestStoryTest {

    private static final String FRAMEWORK = "/api/frameworks/2002/2569";
    private static final String REQUEST = "/api/requests/2002/2570";
    private static final String OWN = REQUEST + "/schools/20020001";
    private static final String STAFF = "policy.staff";
    private static final String HEAD = "group.head";
    private static final String DIRECTOR = "director";
    private static final String SCHOOL = "school.director";
    private static final String CALL_DAY = "2026-01-10";
    private static final String AFTER = "2026-03-01";
    private static final String MEETING_DAY = "2026-03-10";

    @LocalServerPort
    private int port;

    private OneBudget office;
    private long position;

    @BeforeEach
    void ask() {
        office = new OneBudget(new Caller(port), 2570);
    }

    @Test
    void goes_from_the_call_to_what_was_granted() {
        var framework = finalFramework();
        callAndSubmit();
        decide();
        consolidate(framework);
        var hash = endorse();
        sendAndHear(hash);
        read();
    }

    /** With a ceiling of 1,000 satang for operating in 2570, and none for investment. */
    private String finalFramework() {
        taken(STAFF, FRAMEWORK, "2025-10-01", "");
        taken(DIRECTOR, FRAMEWORK + "/working-groups", CALL_DAY, """
                "group": {"task": "จัดทำกรอบ", "chair": "group.head", "members": ["group.head"]}""");
        for (var year = 2570; year <= 2572; year++) {
            taken(STAFF, FRAMEWORK + "/ceilings", CALL_DAY, """
                    "year": %d, "category": "OPERATING", "amount": {"satang": 1000}""".formatted(year));
            taken(STAFF, FRAMEWORK + "/revenues", CALL_DAY, """
                    "year": %d, "fund": "BUDGET", "source": "เงินงบประมาณ", "amount": {"satang": 1000}""".formatted(year));
            taken(STAFF, FRAMEWORK + "/estimates", CALL_DAY, """
                    "estimates": [{"year": %d, "line": "F-1", "newLine": {"name": "ค่าใช้สอย",
                      "programme": {"plan": "แผนงานพื้นฐาน"}, "category": "OPERATING", "fund": "BUDGET"},
                      "amount": {"satang": 900}, "driver": {"kind": "ENROLMENT", "heads": 9, "rate": {"satang": 100}}}]""".formatted(year));
        }
        taken(DIRECTOR, FRAMEWORK + "/finalisation", CALL_DAY, "");
        return item(FRAMEWORK).get("hash").stringValue();
    }

    private void callAndSubmit() {
        at(STAFF, REQUEST + "/call", CALL_DAY, call()).withProblem(404, "urn:esao:problem:budget-request:not-found");
        taken(DIRECTOR, REQUEST + "/working-groups", CALL_DAY, """
                "group": {"task": "จัดทำคำขอ", "chair": "group.head", "members": ["group.head", "policy.staff"]}""");
        taken(STAFF, REQUEST + "/call", CALL_DAY, call());
        var trips = line("TRIPS", "OPERATING", 3, 500, 1_500, "");
        at(SCHOOL, OWN + "/submissions", CALL_DAY, lines(line("TRIPS", "OPERATING", 3, 500, 1_501, "")))
                .withProblem(422, "urn:esao:problem:budget-request:amount-differs");
        at(SCHOOL, OWN + "/submissions", CALL_DAY, lines(line("LAB", "INVESTMENT", 1, 700, 700, """
                        , "investment": {"kind": "CONSTRUCTION", "ready": ["DRAWING"]}""")))
                .withProblem(422, "urn:esao:problem:budget-request:investment-not-ready");
        at(SCHOOL, REQUEST + "/schools/20020002/submissions", CALL_DAY, lines(trips))
                .withProblem(403, "urn:esao:problem:security:forbidden");
        var submission =
                at(SCHOOL, OWN + "/submissions", CALL_DAY, lines(trips)).withStatus(201);
        assertThat(submission.header("ETag")).isNotEmpty();
        at(SCHOOL, OWN + "/submissions", CALL_DAY, lines(trips))
                .withProblem(409, "urn:esao:problem:budget-request:request-already-live");
        taken(SCHOOL, OWN + "/withdrawal", CALL_DAY, "");
        taken(SCHOOL, OWN + "/submissions", CALL_DAY, lines(trips));
        taken(SCHOOL, OWN + "/frames", CALL_DAY, """
                "amounts": [{"year": 2571, "category": "OPERATING", "amount": {"satang": 1600}}]""");
        taken(STAFF, REQUEST + "/call/extensions", CALL_DAY, "\"deadline\": \"2026-02-01\", \"schools\": []");
        taken(STAFF, OWN + "/return", "2026-02-01", "\"resubmitBy\": \"2026-02-28\"");
        taken(SCHOOL, OWN + "/submissions", "2026-02-27", lines(trips, line("LAB", "INVESTMENT", 1, 700, 700, """
                        , "investment": {"kind": "CONSTRUCTION", "priceStandard": "มาตรฐาน 2569",
                          "ready": ["LAND", "DRAWING", "BILL_OF_QUANTITIES"]}""")));
    }

    private void decide() {
        at(HEAD, OWN + "/decisions", "2026-02-27", decisions("TRIPS", 1_000, "พอ"))
                .withProblem(409, "urn:esao:problem:budget-request:not-scored");
        taken(STAFF, OWN + "/scores", "2026-02-27", """
                "scores": [{"criterion": "need", "points": 80}, {"criterion": "ready", "points": 50}]""");
        taken(HEAD, OWN + "/decisions", "2026-02-28", decisions("TRIPS", 1_000, "สองครั้งเพียงพอ"));
        taken(STAFF, REQUEST + "/targets", "2026-02-28", """
                "targets": [{"subject": "ผู้จบการศึกษาภาคบังคับ", "quantity": 120, "unit": "คน", "quality": "ร้อยละ 95"}]""");
    }

    private void consolidate(String framework) {
        at(STAFF, REQUEST + "/consolidation", AFTER, consolidation(framework, ""))
                .withProblem(409, "urn:esao:problem:budget-request:request-undecided");
        taken(HEAD, OWN + "/decisions", AFTER, decisions("LAB", 700, ""));
        at(STAFF, REQUEST + "/consolidation", AFTER, consolidation("0".repeat(64), ""))
                .withProblem(409, "urn:esao:problem:budget-request:edition-hash-differs");
        var exceeded = at(STAFF, REQUEST + "/consolidation?dryRun=true", AFTER, consolidation(framework, ""))
                .withStatus(200)
                .json();
        assertThat(exceeded.get("accepted").booleanValue()).isFalse();
        assertThat(exceeded.get("violations")).hasSize(1);
        assertThat(exceeded.get("violations").get(0).get("type").stringValue())
                .isEqualTo("urn:esao:problem:budget-request:ceiling-exceeded");
        taken(STAFF, REQUEST + "/consolidation", AFTER, consolidation(framework, """
                {"school": "20020001", "line": "LAB", "reason": "อาคารเดิมถูกน้ำท่วม"}"""));
    }

    /** The committee amends one figure; once that is what is laid, it is endorsed by the same resolution. */
    private String endorse() {
        var meeting = Committee.appointed(office).call("board-2569-09", AFTER, MEETING_DAY);
        taken(DIRECTOR, REQUEST + "/submission", AFTER, "\"meeting\": \"board-2569-09\"");
        var before = item(REQUEST).get("hash").stringValue();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(office.readAt("auditor", meeting.path() + "/agenda")
                                .body())
                        .contains("\"contentHash\":\"" + before + "\""));
        meeting.opens().resolves("4.1", "ENDORSED_WITH_AMENDMENT", true, """
                        , "amendment": {"figures": [{"part": "20020001/LAB", "amount": {"satang": 600}}]}""").closes();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(item(REQUEST).get("outcome").asString("")).isEqualTo("ENDORSED_WITH_AMENDMENT"));
        taken(HEAD, OWN + "/decisions", MEETING_DAY, decisions("LAB", 600, "ตามมติที่ประชุม"));
        taken(
                STAFF,
                REQUEST + "/consolidation",
                MEETING_DAY,
                consolidation(item(FRAMEWORK).get("hash").stringValue(), """
                {"school": "20020001", "line": "LAB", "reason": "อาคารเดิมถูกน้ำท่วม"}"""));
        taken(DIRECTOR, REQUEST + "/submission", MEETING_DAY, "");
        var after = item(REQUEST).get("hash").stringValue();
        assertThat(after).isNotEqualTo(before);
        assertThat(item(REQUEST).get("stage").stringValue()).isEqualTo("ENDORSED");
        return after;
    }

    private void sendAndHear(String hash) {
        at(DIRECTOR, REQUEST + "/dispatch", MEETING_DAY, "\"contentHash\": \"" + "0".repeat(64) + "\"")
                .withProblem(409, "urn:esao:problem:budget-request:content-hash-differs");
        taken(DIRECTOR, REQUEST + "/dispatch", MEETING_DAY, "\"contentHash\": \"" + hash + "\"");
        taken(STAFF, REQUEST + "/obec-decisions", "2026-08-01", """
                "grants": [{"school": "20020001", "line": "TRIPS", "granted": {"satang": 1100}},
                  {"school": "20020001", "line": "LAB", "granted": {"satang": 0}, "remark": "ไม่อยู่ในกรอบ"}]""");
        taken(STAFF, REQUEST + "/follow-ups", "2026-08-02", """
                "subject": "แจ้งผลแก่สถานศึกษา", "report": "แจ้งแล้วทุกแห่ง\"""");
    }

    private void read() {
        var round = item(REQUEST);
        assertThat(round.get("stage").stringValue()).isEqualTo("SENT");
        assertThat(round.get("outcome").stringValue()).isEqualTo("ENDORSED");
        assertThat(round.get("frameworkBaseYear").intValue()).isEqualTo(2569);
        var cuts = items(SCHOOL, "/cuts");
        assertThat(cuts)
                .extracting(row -> row.get("line").stringValue() + " " + row.get("cutSatang") + " "
                        + row.get("reason").stringValue())
                .containsExactly("LAB 100 ตามมติที่ประชุม", "TRIPS 500 สองครั้งเพียงพอ");
        assertThat(items(STAFF, "/funnel"))
                .extracting(row -> row.get("category").stringValue() + " " + row.get("requestedSatang") + " "
                        + row.get("acceptedSatang") + " " + row.get("aboveCeilingSatang") + " "
                        + row.get("ceilingSatang") + " " + row.get("grantedSatang"))
                .containsExactly("INVESTMENT 700 600 600 0 0", "OPERATING 1500 1000 0 1000 1100");
        assertThat(items(STAFF, "/above-ceiling"))
                .extracting(row -> row.get("aboveCeilingReason").stringValue())
                .containsExactly("อาคารเดิมถูกน้ำท่วม");
        assertThat(items(STAFF, "/schools"))
                .extracting(row -> row.get("school").stringValue() + " "
                        + row.get("standing").stringValue() + " " + row.get("number"))
                .containsExactly("20020001 SUBMITTED 3", "20020002 NONE 0");
        assertThat(items(SCHOOL, "/schools")).hasSize(1);
        assertThat(items(SCHOOL, "/scores")).hasSize(2);
        assertThat(items(SCHOOL, "/frames")).hasSize(1);
        assertThat(items(STAFF, "/programmes")).hasSize(2);
        assertThat(items(STAFF, "/targets")).hasSize(1);
        assertThat(items(STAFF, "/follow-ups")).hasSize(1);
        assertThat(office.readAt(STAFF, REQUEST + "/lines?format=csv")
                        .withStatus(200)
                        .body())
                .contains("ไม่อยู่ในกรอบ");
        office.readAt("other.staff", REQUEST + "/lines").withStatus(403);
        assertThat(office.readAt("auditor", "/api/refusals?office=2002")
                        .withStatus(200)
                        .body())
                .contains("budget-request:content-hash-differs");
    }

    private Answer at(String user, String path, String on, String members) {
        return office.commandAt(user, path, body(on, "ศธ 04002/" + on, members));
    }

    private void taken(String user, String path, String on, String members) {
        var answer = at(user, path, on, members);
        assertThat(answer.status()).as(path + answer.body()).isIn(200, 201);
        position = answer.position();
    }

    private JsonNode item(String path) {
        return office.readAt(STAFF, path + "?since=" + position)
                .withStatus(200)
                .json()
                .get("item");
    }

    private JsonNode items(String user, String list) {
        return office.readAt(user, REQUEST + list + "?since=" + position)
                .withStatus(200)
                .json()
                .get("items");
    }

    private static String call() {
        return """
                "policy": "ว 1/2569", "deadline": "2026-01-31",
                "criteria": [{"code": "need", "name": "ความจำเป็น", "weight": 60},
                  {"code": "ready", "name": "ความพร้อม", "weight": 40}],
                "schools": [{"school": "20020001", "name": "โรงเรียนบ้านหนึ่ง"},
                  {"school": "20020002", "name": "โรงเรียนบ้านสอง"}]""";
    }

    private static String lines(String... lines) {
        return "\"lines\": [" + String.join(", ", lines) + "]";
    }

    private static String line(String line, String category, long quantity, long unitSatang, long satang, String more) {
        return """
                {"line": "%s", "name": "รายการ %1$s", "category": "%s", "unit": "หน่วย", "quantity": %d,
                 "programme": {"plan": "แผนงานพื้นฐาน", "output": "ผู้จบการศึกษาภาคบังคับ"},
                 "unitPrice": {"satang": %d}, "amount": {"satang": %d}%s}""".formatted(line, category, quantity, unitSatang, satang, more);
    }

    private static String decisions(String line, long satang, String reason) {
        return """
                "decisions": [{"line": "%s", "accepted": {"satang": %d}%s}]""".formatted(line, satang, reason.isEmpty() ? "" : ", \"reason\": \"" + reason + "\"");
    }

    private static String consolidation(String framework, String above) {
        return """
                "frameworkBaseYear": 2569, "frameworkHash": "%s", "aboveCeiling": [%s]""".formatted(framework, above);
    }
}
