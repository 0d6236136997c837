package esao.standalone.regulation;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The targets of an office, from those the program brings along to its own, over HTTP. */
@DisplayName("Dated rules")
@WholeProduct
class RegulationStoryTest {

    private static final String TARGETS = "/api/regulations/2002/disbursement-targets";
    private static final String DIRECTOR = "director";

    @LocalServerPort
    private int port;

    private OneBudget office;

    @BeforeEach
    void ask() {
        office = new OneBudget(new Caller(port), 2571);
    }

    @Test
    void are_laid_down_for_days_to_come_and_taken_back() {
        assertThat(item("?asOf=2040-10-01").get("state").stringValue()).isEqualTo("SHIPPED");

        at("policy.staff", "/versions", targets("office-1", "2040-10-01"))
                .withProblem(403, "urn:esao:problem:security:forbidden");
        taken("/versions", targets("office-1", "2040-10-01"));
        at(DIRECTOR, "/versions", targets("office-2", "2040-09-30"))
                .withProblem(409, "urn:esao:problem:regulation:starts-before-another");
        at(DIRECTOR, "/versions", """
                "version": "office-2", "effectiveFrom": "2041-10-01",
                "content": {"deadlines": {"acknowledgeWithinDays": 7, "approvalValidDays": 1, "carryOverMonths": 6}}""").withProblem(422, "urn:esao:problem:regulation:content-of-other-kind");
        var malformed = at(DIRECTOR, "/versions", """
                "version": "office-2", "effectiveFrom": "2041-10-01", "content": {"weather": {}}""");
        malformed.withProblem(400, "urn:esao:problem:malformed-request");
        assertThat(malformed.json().at("/errors/0/reason").stringValue()).contains("disbursementTargets");

        var position = taken("/versions", targets("office-2", "2041-10-01"));
        assertThat(item("?asOf=2041-10-01&since=" + position).get("version").stringValue())
                .isEqualTo("office-2");
        position = taken("/versions/office-2/withdrawal", "");

        var inForce = item("?asOf=2041-10-01&since=" + position);
        assertThat(inForce.get("version").stringValue()).isEqualTo("office-1");
        assertThat(inForce.at("/content/disbursementTargets/targets/0/basisPoints")
                        .intValue())
                .isEqualTo(4_000);
        assertThat(office.readAt("auditor", TARGETS + "/versions")
                        .withStatus(200)
                        .json()
                        .get("items"))
                .hasSize(2);
        office.commandAt(DIRECTOR, "/api/regulations/2002/weather/versions", body("2039-10-01", "ศธ 1", ""))
                .withProblem(400, "urn:esao:problem:malformed-request");
    }

    private Answer at(String user, String where, String members) {
        return office.commandAt(user, TARGETS + where, body("2039-10-01", "ศธ 04002/88", members));
    }

    private long taken(String where, String members) {
        var answer = at(DIRECTOR, where, members);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json().get("position").longValue();
    }

    private JsonNode item(String query) {
        return office.readAt("auditor", TARGETS + query).withStatus(200).json().get("item");
    }

    private static String targets(String version, String from) {
        return """
                "version": "%s", "effectiveFrom": "%s",
                "content": {"disbursementTargets": {"targets": [{"quarter": 1, "basisPoints": 4000}]}}""".formatted(version, from);
    }
}
