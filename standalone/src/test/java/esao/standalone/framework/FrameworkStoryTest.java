package esao.standalone.framework;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Two editions of the framework of office 2002, from the first command to the bridge between them, over HTTP. */
@DisplayName("The medium-term expenditure framework")
@WholeProduct
class FrameworkStoryTest {

    private static final String FIRST = "/api/frameworks/2002/2571";
    private static final String SECOND = "/api/frameworks/2002/2572";
    private static final String STAFF = "policy.staff";
    private static final String DIRECTOR = "director";

    @LocalServerPort
    private int port;

    private Caller caller;
    private OneBudget office;
    private long position;

    @BeforeEach
    void ask() {
        caller = new Caller(port);
        office = new OneBudget(caller, 2571);
    }

    @Test
    void is_made_ended_and_rolled_forward() {
        // An office has one framework, which another test may have opened.
        assertThat(at(STAFF, FIRST, "2027-10-01", "").status()).isIn(201, 409);
        taken(DIRECTOR, FIRST + "/working-groups", """
                "group": {"task": "จัดทำกรอบงบประมาณ", "chair": "group.head", "members": ["group.head", "policy.staff"]}""");
        taken(STAFF, FIRST + "/obligations", """
                "obligations": [{"obligationId": "BLD-1", "line": "F-BLD", "newLine": %s,
                  "contract": {"number": "1/2571", "date": "2027-09-01"},
                  "instalments": [{"year": 2571, "amount": {"satang": 100}}, {"year": 2572, "amount": {"satang": 0}}, {"year": 2573, "amount": {"satang": 300}}]}]""".formatted(line("อาคารเรียน", "INVESTMENT")));
        refusesWhatIsNoneOfItsOwn();
        takesObligationsFromAFile();
        for (var year = 2572; year <= 2574; year++) {
            taken(STAFF, FIRST + "/ceilings", ceiling(year, "OPERATING", 1_000));
            taken(STAFF, FIRST + "/ceilings", ceiling(year, "INVESTMENT", 300));
            taken(STAFF, FIRST + "/revenues", revenue(year));
        }
        taken(STAFF, FIRST + "/estimates", """
                "estimates": [%s, %s, %s, %s, %s, %s]""".formatted(
                        estimate(2572, "F-OPS", 400, ""),
                        estimate(2573, "F-OPS", 500, ""),
                        estimate(2574, "F-OPS", 600, ""),
                        contract(2572, 0),
                        contract(2573, 300),
                        nothing(2574)));

        at(STAFF, FIRST + "/estimates", "2027-11-01", "\"estimates\": [" + contract(2574, 0) + "]")
                .withProblem(422, "urn:esao:problem:framework:obligation-without-instalment");
        at(STAFF, FIRST + "/estimates", "2027-11-01", "\"estimates\": [" + contract(2573, 299) + "]")
                .withProblem(409, "urn:esao:problem:framework:estimate-below-obligation");
        at("group.head", FIRST + "/finalisation", "2027-11-01", "")
                .withProblem(403, "urn:esao:problem:security:forbidden");
        taken(DIRECTOR, FIRST + "/finalisation", "");

        assertThat(item(FIRST).get("state").stringValue()).isEqualTo("FINAL");
        assertThat(item(FIRST).get("hash").stringValue()).hasSize(64);
        at(STAFF, FIRST + "/ceilings", "2027-11-02", ceiling(2572, "OPERATING", 1))
                .withProblem(409, "urn:esao:problem:framework:edition-final");

        change(STAFF, SECOND + "/roll-forward", "2028-10-02", "");
        change(STAFF, SECOND + "/policy-changes", "2028-10-02", """
                "policyId": "PER-HEAD-2573", "title": "ปรับอัตราเงินอุดหนุนรายหัว",
                "effects": [{"year": 2573, "category": "OPERATING", "deltaSatang": 70}]""");
        at(STAFF, SECOND + "/estimates", "2028-10-02", "\"estimates\": [" + estimate(2573, "F-OPS", 570, "") + "]")
                .withProblem(422, "urn:esao:problem:framework:cause-missing");
        change(STAFF, SECOND + "/estimates", "2028-10-02", """
                "estimates": [%s, %s]""".formatted(
                        estimate(2573, "F-OPS", 570, ", \"cause\": \"POLICY\", \"policyId\": \"PER-HEAD-2573\""),
                        estimate(2574, "F-OPS", 590, ", \"cause\": \"VOLUME\"")));
        change("group.head", SECOND + "/reconciliation", "2028-10-03", "");

        var rows = office.readAt(STAFF, SECOND + "/envelope?category=OPERATING&since=" + position)
                .withStatus(200)
                .json()
                .get("items");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).get("openingSatang").longValue()).isEqualTo(500);
        assertThat(rows.get(0).get("policySatang").longValue()).isEqualTo(70);
        assertThat(rows.get(0).get("estimateSatang").longValue()).isEqualTo(570);
        assertThat(rows.get(0).get("newPolicySatang").longValue()).isEqualTo(70);
        assertThat(rows.get(1).get("volumeSatang").longValue()).isEqualTo(-10);
        assertThat(item(SECOND).get("reconciledBy").stringValue()).isEqualTo("group.head");
        assertThat(item(FIRST).get("state").stringValue()).isEqualTo("FINAL");
    }

    /** What is wrong with a request is told in words that speak of a framework. */
    private void refusesWhatIsNoneOfItsOwn() {
        var stale = office.commandAt(
                        STAFF,
                        FIRST + "/ceilings",
                        body("2027-11-01", "ศธ 04002/77", ceiling(2572, "OPERATING", 1)),
                        "If-Match",
                        "\"0\"")
                .withProblem(412, "urn:esao:problem:version-stale")
                .json();
        assertThat(stale.get("title").stringValue()).startsWith("The framework has changed");
        assertThat(stale.get("titleTh").stringValue()).startsWith("กรอบงบประมาณเปลี่ยนไปแล้ว");
        var forged = at(STAFF, FIRST + "/obligations", "2027-11-01", "\"obligations\": [], \"source\": null")
                .withProblem(400, "urn:esao:problem:malformed-request")
                .json();
        assertThat(forged.at("/errors/0/pointer").stringValue()).isEqualTo("/source");
        assertThat(forged.at("/errors/0/reason").stringValue()).isEqualTo("is not a field here");
        var unbounded = office.sent(
                        STAFF,
                        caller.request(FIRST + "/obligations", "Content-Type", "multipart/form-data")
                                .POST(HttpRequest.BodyPublishers.ofString("x")))
                .withProblem(400, "urn:esao:problem:malformed-request")
                .json();
        assertThat(unbounded.at("/errors/0/pointer").stringValue()).startsWith("part:");
        assertThat(unbounded.get("titleTh").stringValue()).isEqualTo("รูปแบบคำขอไม่ถูกต้อง");
    }

    private void takesObligationsFromAFile() {
        var rows = """
                F-BUS,ค่าเช่ารถ,แผนงานพื้นฐาน,,,งบดำเนินงาน,2027,100.00,True
                F-BUS-2,ค่าเช่ารถ,แผนงานพื้นฐาน,,,งบดำเนินงาน,2028,100.50,True
                F-ONE,วัสดุ,แผนงานพื้นฐาน,,,งบดำเนินงาน,2028,7.00,False
                """;
        assertThat(file("?dryRun=true", rows, "\"expectedTotalSatang\": 20050")
                        .withStatus(200)
                        .json()
                        .at("/report/obligations")
                        .intValue())
                .isOne();
        var refused = file("", rows.replace("100.50", "100.505"), "\"expectedTotalSatang\": 20050")
                .withProblem(422, "urn:esao:problem:budget:import-defective")
                .json();
        assertThat(refused.at("/defects/0/code").stringValue()).isEqualTo("AMOUNT_DECIMALS");

        position = file("", rows, "\"expectedTotalSatang\": 20050")
                .withStatus(201)
                .json()
                .get("position")
                .longValue();

        var owed = office.readAt(STAFF, FIRST + "/obligations?obligation=F-BUS&since=" + position)
                .withStatus(200)
                .json()
                .get("items");
        assertThat(owed).hasSize(2);
        assertThat(owed.get(1).get("year").intValue()).isEqualTo(2571);
        assertThat(owed.get(1).get("instalmentSatang").longValue()).isEqualTo(10_050);
        var happened = office.readAt(
                        "auditor",
                        "/api/audit/timeline?stream=framework-2002&event=framework.obligations-imported&since="
                                + position)
                .withStatus(200)
                .json()
                .get("items");
        assertThat(happened).hasSize(1);
        assertThat(happened.get(0).get("subject").stringValue()).isEqualTo("obligations.csv");
    }

    private Answer file(String query, String rows, String members) {
        var said = body("2027-11-01", "ศธ 04002/77", """
                "contract": {"number": "พ.ร.บ.งบประมาณ 2571", "date": "2027-09-20"}, %s""".formatted(members));
        var csv = """
                ITEM_ID,ITEM_DESCRIPTION,BUDGET_PLAN,OUTPUT,PROJECT,CATEGORY_LV1,FISCAL_YEAR,AMOUNT,OBLIGED?
                %s""".formatted(rows);
        return office.sent(
                STAFF,
                FileRequest.of(
                        caller,
                        FIRST + "/obligations" + query,
                        "obligations",
                        said,
                        "obligations.csv",
                        HttpRequest.BodyPublishers.ofString(csv)));
    }

    private Answer at(String user, String path, String on, String members) {
        return office.commandAt(user, path, body(on, "ศธ 04002/77", members));
    }

    private void taken(String user, String path, String members) {
        change(user, path, "2027-11-01", members);
    }

    private void change(String user, String path, String on, String members) {
        var answer = at(user, path, on, members);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        position = answer.json().get("position").longValue();
    }

    private JsonNode item(String path) {
        return office.readAt(STAFF, path + "?since=" + position)
                .withStatus(200)
                .json()
                .get("item");
    }

    private static String line(String name, String category) {
        return """
                {"name": "%s", "programme": {"plan": "แผนงานพื้นฐาน"}, "category": "%s", "fund": "BUDGET"}""".formatted(name, category);
    }

    private static String ceiling(int year, String category, long satang) {
        return """
                "year": %d, "category": "%s", "amount": {"satang": %d}""".formatted(year, category, satang);
    }

    private static String revenue(int year) {
        return """
                "year": %d, "fund": "BUDGET", "source": "เงินงบประมาณ", "amount": {"satang": 1300}""".formatted(year);
    }

    private static String estimate(int year, String line, long satang, String more) {
        return """
                {"year": %d, "line": "%s", "newLine": %s, "amount": {"satang": %d},
                 "driver": {"kind": "ENROLMENT", "heads": 10, "rate": {"satang": %d}}%s}""".formatted(year, line, line("ค่าใช้สอย", "OPERATING"), satang, satang / 10, more);
    }

    private static String nothing(int year) {
        return """
                {"year": %d, "line": "F-BLD", "amount": {"satang": 0}, "driver": {"kind": "PRICE_INDEX", "base": {"satang": 0}, "indexBasisPoints": 0}}""".formatted(year);
    }

    private static String contract(int year, long satang) {
        return """
                {"year": %d, "line": "F-BLD", "amount": {"satang": %d}, "driver": {"kind": "CONTRACT", "reference": "BLD-1"}}""".formatted(year, satang);
    }
}
