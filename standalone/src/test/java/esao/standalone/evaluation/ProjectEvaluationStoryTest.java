package esao.standalone.evaluation;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.WholeProduct;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A project of office 2002 is evaluated by schools and students, from the form to what a school is told, over HTTP. */
@DisplayName("The evaluation of a project")
@WholeProduct
class ProjectEvaluationStoryTest {

    private static final String ALL = "/api/evaluations/2002";
    private static final String EVALUATION = ALL + "/2601/P-01";
    private static final String PROBLEM = "urn:esao:problem:evaluation:";
    private static final String STAFF = "policy.staff";
    private static final String OPENED = "2058-08-01";
    private static final String ANSWERED = "2058-08-10";
    private static final String LAST_DAY = "2058-08-31";
    private static final String AFTER = "2058-09-01";
    private static final String LATER = "2058-09-15";
    private static final String USEFUL = """
            {"question": "Q-1", "text": "โครงการเป็นประโยชน์เพียงใด", "kind": "SCALE", "required": true}""";
    private static final String REMARKS = """
            {"question": "Q-2", "text": "ข้อเสนอแนะ", "kind": "TEXT", "required": false}""";

    @LocalServerPort
    private int port;

    private OneBudget office;
    private long position;

    @BeforeEach
    void ask() {
        office = new OneBudget(new Caller(port), 2601);
    }

    @Test
    void goes_from_its_form_to_what_a_school_is_told() {
        open();
        answer();
        close();
        summarise();
        recommend();
        isRead();
    }

    private void open() {
        PreparedBudget.prepare(office, "2057-10-01", 1_000_00);
        refused(STAFF, "", OPENED, project("OPS-99"), 422, "lines-unknown");
        refused(STAFF, "/answers", OPENED, form("S-1", "STUDENTS", 4), 404, "not-found");
        assertThat(office.commandAt(STAFF, ALL + "/2601/p-01", body(OPENED, "ศธ 04002/9", project("OPS-01")))
                        .status())
                .as("there is one way to write a project")
                .isEqualTo(400);
        taken(STAFF, "", OPENED, project("OPS-01"));
        refused(STAFF, "", OPENED, project("OPS-01"), 409, "already-opened");
        taken(STAFF, "/form", OPENED, laidOut(USEFUL + ", " + REMARKS));
    }

    private static String project(String line) {
        return """
                "title": "พัฒนาการอ่านการเขียน", "owner": "กลุ่มนิเทศ", "lines": ["%s"], %s""".formatted(line, laidOut(USEFUL));
    }

    private static String laidOut(String questions) {
        return """
                "form": {"questions": [%s], "lastDay": "%s",
                         "groups": [{"group": "SCHOOLS", "asked": 2}, {"group": "STUDENTS", "asked": 4}]}""".formatted(questions, LAST_DAY);
    }

    private static String form(String participant, String group, int points) {
        return """
                "participant": "%s", "group": "%s",
                "answers": [{"question": "Q-1", "points": %d}, {"question": "Q-2", "text": "จาก %1$s"}]""".formatted(participant, group, points);
    }

    private void answer() {
        for (var pupil : List.of("S-1", "S-2", "S-3")) {
            taken(STAFF, "/answers", ANSWERED, form(pupil, "STUDENTS", 4));
        }
        refused(STAFF, "/answers", ANSWERED, form("s-1", "STUDENTS", 4), 409, "already-answered");
        refused(STAFF, "/answers", AFTER, form("S-4", "STUDENTS", 4), 422, "after-last-day");
        refused(STAFF, "/answers", ANSWERED, form("S-4", "STUDENTS", 6), 422, "answer-unfit");
        assertThat(at(STAFF, "/answers", ANSWERED, form("1-1005-01234-56-7", "STUDENTS", 4))
                        .status())
                .as("a citizen number is no code")
                .isEqualTo(400);
        refused(STAFF, "/form", ANSWERED, laidOut(USEFUL), 409, "form-fixed");
        taken(STAFF, "/answers", ANSWERED, form("S-4", "STUDENTS", 1));
        refused(STAFF, "/answers", ANSWERED, form("S-5", "STUDENTS", 4), 409, "group-full");
        taken(STAFF, "/withdrawals", ANSWERED, "\"participant\": \"S-4\"");
        taken(STAFF, "/answers", ANSWERED, form("S-4", "STUDENTS", 5));
        taken(STAFF, "/answers", LAST_DAY, form("R-1", "SCHOOLS", 1));
        assertThat(office.readAt("auditor", EVALUATION + "/results?since=" + position)
                        .status())
                .isEqualTo(409);
    }

    private void close() {
        refused(STAFF, "/summaries", LAST_DAY, findings(), 409, "not-closed");
        taken("group.head", "/closing", LAST_DAY, "");
        refused(STAFF, "/answers", LAST_DAY, form("R-2", "SCHOOLS", 4), 409, "closed");
    }

    private static String findings() {
        return "\"findings\": [{\"finding\": \"F-1\", \"question\": \"Q-1\", \"text\": \"นักเรียนพอใจ\"}]";
    }

    private void summarise() {
        taken(STAFF, "/summaries", AFTER, findings());
        refused(STAFF, "/recommendations", AFTER, recommendation(), 409, "not-acknowledged");
        assertThat(at(STAFF, "/acknowledgement", AFTER, "\"edition\": 1").status())
                .isEqualTo(403);
        refused("director", "/acknowledgement", AFTER, "\"edition\": 2", 409, "other-edition");
        taken("director", "/acknowledgement", AFTER, "\"edition\": 1");
        refused(STAFF, "/summaries", LATER, findings(), 409, "already-acknowledged");
    }

    private static String recommendation() {
        return """
                "recommendationId": "H-1", "addressees": ["school:20020001", "person:director"], "text": "จัดให้ครบทุกชั้น",
                "questions": ["Q-1"], "findings": ["F-1"], "dueOn": "2058-12-31\"""";
    }

    private void recommend() {
        taken(STAFF, "/recommendations", LATER, recommendation());
        var receipts = "/recommendations/H-1/receipts";
        assertThat(at("school.director", receipts, LATER, "\"addressee\": \"school:20020002\"")
                        .status())
                .isEqualTo(403);
        taken("school.director", receipts, LATER, "\"addressee\": \"school:20020001\"");
        refused("school.director", receipts, LATER, "\"addressee\": \"school:20020001\"", 409, "already-received");
        taken("director", receipts, LATER, "\"addressee\": \"person:director\"");
    }

    private void isRead() {
        var whole = read("auditor", EVALUATION).get("item");
        assertThat(whole.get("state").stringValue()).isEqualTo("ACKNOWLEDGED");
        assertThat(whole.get("answered").intValue()).isEqualTo(5);
        assertThat(whole.get("responseBasisPoints").intValue()).isEqualTo(8_333);
        var all = items("auditor", EVALUATION + "/results?question=Q-1").getLast();
        assertThat(all.get("points").intValue()).isEqualTo(18);
        assertThat(all.get("mean").stringValue()).isEqualTo("3.60");
        assertThat(items("auditor", EVALUATION + "/results?question=Q-1&group=SCHOOLS")
                        .getFirst()
                        .get("withheld")
                        .booleanValue())
                .isTrue();
        assertThat(items(STAFF, EVALUATION + "/texts")).hasSize(5);
        assertThat(items(STAFF, EVALUATION + "/participants")).hasSize(6);
        assertThat(items("school.director", ALL + "/recommendations?year=2601"))
                .extracting(row -> row.get("receivedBy").stringValue())
                .containsExactly("school.director");
        assertThat(items("school.director", ALL + "?year=2601")).hasSize(1);
        assertThat(items("auditor", "/api/audit/timeline?stream=evaluation-2002-2601-P-01"))
                .extracting(row -> row.get("event").stringValue())
                .contains("evaluation.project-evaluation-opened", "evaluation.recommendation-received");
    }

    private Answer at(String user, String path, String on, String members) {
        return office.commandAt(user, EVALUATION + path, body(on, "ศธ 04002/9", members));
    }

    private void refused(String user, String path, String on, String members, int status, String problem) {
        at(user, path, on, members).withProblem(status, PROBLEM + problem);
    }

    private void taken(String user, String path, String on, String members) {
        var answer = at(user, path, on, members);
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        position = answer.json().get("position").longValue();
    }

    private List<JsonNode> items(String user, String path) {
        return read(user, path).get("items").valueStream().toList();
    }

    private JsonNode read(String user, String path) {
        var separator = path.contains("?") ? "&" : "?";
        return office.readAt(user, path + separator + "since=" + position)
                .withStatus(200)
                .json();
    }
}
