package esao.standalone.gfmis;

import static esao.standalone.testing.Bodies.body;
import static esao.standalone.testing.Bodies.noticeLine;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Office 2002 holds its books against two statements of GFMIS, finds a break and explains it, over HTTP. */
@DisplayName("The tie-out with GFMIS")
@WholeProduct
class GfmisStoryTest {

    private static final int YEAR = 2583;
    private static final String CODE = "20004350001002000001";
    private static final String OTHER = "20004350001002000002";
    private static final String FINANCE = "finance";
    private static final String HEADER = "รหัสงบประมาณ,รายการ,งบสุทธิ,PO,เบิกจ่าย,คงเหลือ\n";
    private static final String NOVEMBER = HEADER + CODE + ",ค่าใช้สอย,\"1,000.00\",0.00,0.00,\"1,000.00\"\n";

    private final DataSource database;

    @LocalServerPort
    private int port;

    private Caller caller;
    private OneBudget budget;
    private long position;

    @Autowired
    GfmisStoryTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void ask() {
        caller = new Caller(port);
        var contract = Contract.of(caller);
        budget = new OneBudget(caller, OneBudget.OFFICE, YEAR, answer -> contract.requireKept(answer.response()));
    }

    @Test
    void finds_what_differs_and_asks_for_an_explanation() {
        taken("policy.staff", "", "2039-10-01", "");
        taken(
                "policy.staff",
                "/allotment-notices",
                "2039-10-05",
                "\"noticeId\": \"N-1\", \"lines\": [%s, %s]"
                        .formatted(
                                noticeLine("OPS-01", "ค่าใช้สอย", 100_000), noticeLine("OPS-02", "ค่าวัสดุ", 50_000)));
        taken(FINANCE, "/gfmis/code-mappings", "2039-10-06", """
                "from": "2039-10-01", "mappings": [{"line": "OPS-01", "code": "%s"}]""".formatted(CODE));
        aFileIsTakenInOnce();
        theBreakIsExplained();
        aNewStatementAsksAgain();
    }

    private void aFileIsTakenInOnce() {
        var defective = HEADER + CODE + ",,6,1,2,4\n2.00043E+19,,1,0,0,1\n";
        var refused = file("S-1", "2039-11-30", defective, "?dryRun=false");
        refused.withProblem(422, "urn:esao:problem:budget:import-defective");
        assertThat(refused.json()
                        .get("defects")
                        .valueStream()
                        .map(defect ->
                                defect.get("row") + " " + defect.get("code").stringValue()))
                .containsExactly("2 FIGURES_DO_NOT_ADD_UP", "3 BUDGET_CODE_MALFORMED");
        assertThat(refused.json().get("titleTh").stringValue()).isNotBlank();

        var trial = file("S-1", "2039-11-30", NOVEMBER, "?dryRun=true")
                .withStatus(200)
                .json();
        assertThat(trial.get("accepted").booleanValue()).isTrue();
        assertThat(trial.at("/report/totalSatang").longValue()).isEqualTo(100_000);
        assertThat(new StoredEvents(database).count("gfmis-2002-" + YEAR)).isEqualTo(1);

        position = file("S-1", "2039-11-30", NOVEMBER, "").withStatus(201).position();
        file("S-2", "2039-12-31", NOVEMBER, "").withProblem(409, "urn:esao:problem:gfmis:file-already-imported");
        assertThat(new StoredEvents(database).count("gfmis-2002-" + YEAR)).isEqualTo(3);
        assertThat(items("/gfmis/statements").get(0).get("fileSha256").stringValue())
                .hasSize(64);
    }

    private void theBreakIsExplained() {
        assertThat(items("/gfmis/breaks?asOf=2039-11-30"))
                .extracting(row ->
                        row.get("subject").stringValue() + " " + row.get("kind").stringValue())
                .containsExactly("line:OPS-02 LINE_UNMAPPED");
        taken(
                "group.head",
                "/gfmis/statements/S-1/explanations",
                "2039-12-01",
                "\"line\": \"OPS-02\", \"cause\": \"OTHER\"");
        assertThat(items("/gfmis/breaks?asOf=2039-11-30").get(0).get("cause").stringValue())
                .isEqualTo("OTHER");
        send("group.head", "/gfmis/statements/S-1/explanations", "2039-12-01", "\"cause\": \"OTHER\"")
                .withProblem(400, "urn:esao:problem:malformed-request");
        taken(FINANCE, "/gfmis/code-mappings", "2039-12-01", """
                "from": "2039-10-01", "mappings": [{"line": "OPS-02", "code": "%s"}]""".formatted(OTHER));
        assertThat(items("/gfmis/breaks?asOf=2039-11-30"))
                .extracting(row ->
                        row.get("code").stringValue() + " " + row.get("kind").stringValue())
                .containsExactly(OTHER + " MISSING_THERE");

        var explanation = "\"code\": \"%s\", \"cause\": \"NOT_ENTERED_THERE\"".formatted(OTHER);
        send(FINANCE, "/gfmis/statements/S-1/explanations", "2039-12-02", explanation)
                .withProblem(409, "urn:esao:problem:gfmis:importer-explains");
        send("auditor", "/gfmis/statements/S-1/explanations", "2039-12-02", explanation)
                .withProblem(403, "urn:esao:problem:security:forbidden");
        taken("group.head", "/gfmis/statements/S-1/explanations", "2039-12-02", explanation);
        var explained = items("/gfmis/breaks?asOf=2039-11-30").get(0);
        assertThat(explained.get("cause").stringValue()).isEqualTo("NOT_ENTERED_THERE");
        assertThat(explained.get("explainedBy").stringValue()).isEqualTo("group.head");
    }

    private void aNewStatementAsksAgain() {
        var bad = "\"statementId\": \"S-2\", \"statementDate\": \"2039-12-31\", \"lines\": [%s, %s]";
        var refused = send(
                FINANCE,
                "/gfmis/statements",
                "2040-01-02",
                bad.formatted(line(CODE, 100_000, 0, 99_999), line(OTHER, 50_000, 0, 49_999)));
        refused.withProblem(422, "urn:esao:problem:gfmis:figures-do-not-add-up");
        assertThat(refused.json().get("violations")).hasSize(2);
        taken(
                FINANCE,
                "/gfmis/statements",
                "2040-01-02",
                bad.formatted(line(CODE, 100_000, 0, 100_000), line(OTHER, 49_900, 0, 49_900)));

        var asked = items("/gfmis/breaks?asOf=2039-12-31").get(0);
        assertThat(asked.get("kind").stringValue()).isEqualTo("AMOUNT_DIFFERS");
        assertThat(asked.get("netDifferenceSatang").longValue()).isEqualTo(-100);
        assertThat(asked.get("cause").isNull()).isTrue();
        assertThat(items("/gfmis/reconciliation?asOf=2039-12-31")).hasSize(2);
        assertThat(items("/gfmis/code-mappings")).hasSize(2);
        assertThat(items("/gfmis/statements/S-2/lines")).hasSize(2);
        taken(
                "group.head",
                "/gfmis/statements/S-1/explanations",
                "2040-01-03",
                "\"code\": \"%s\", \"cause\": \"TIMING\"".formatted(OTHER)); // Of the older statement.
        assertThat(items("/gfmis/breaks?asOf=2039-11-30").get(0).get("cause").stringValue())
                .isEqualTo("TIMING");
        assertThat(items("/gfmis/explanations")).hasSize(3);
        var csv = budget.read("auditor", "/gfmis/breaks?asOf=2039-12-31&format=csv");
        assertThat(csv.withStatus(200).body()).contains("AMOUNT_DIFFERS").contains("-100");
        budget.read("auditor", "/gfmis/breaks?asOf=2039-11-29")
                .withProblem(404, "urn:esao:problem:gfmis:statement-not-found");
    }

    private static String line(String code, long net, long ordered, long remaining) {
        return """
                {"code": "%s", "net": {"satang": %d}, "ordered": {"satang": %d}, "disbursed": {"satang": 0},
                 "remaining": {"satang": %d}}""".formatted(code, net, ordered, remaining);
    }

    private Answer file(String statement, String day, String csv, String query) {
        var said = body(
                "2040-01-01",
                "ศธ 04002/1",
                "\"statementId\": \"%s\", \"statementDate\": \"%s\"".formatted(statement, day));
        return budget.sent(
                FINANCE,
                FileRequest.of(
                        caller,
                        budget.path() + "/gfmis/statements" + query,
                        "statement",
                        said,
                        "nfma46.csv",
                        HttpRequest.BodyPublishers.ofString(csv)));
    }

    private Answer send(String user, String where, String day, String members) {
        return budget.command(user, where, body(day, "ศธ 04002/" + day, members));
    }

    private void taken(String user, String where, String day, String members) {
        position = send(user, where, day, members).withStatus(201).position();
    }

    private JsonNode items(String where) {
        var wait = (where.contains("?") ? "&" : "?") + "waitMs=30000&since=" + position;
        return budget.read("auditor", where + wait).withStatus(200).json().get("items");
    }
}
