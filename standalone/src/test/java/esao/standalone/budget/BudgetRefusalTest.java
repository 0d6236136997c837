package esao.standalone.budget;

import static esao.standalone.testing.Bodies.body;
import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One refusal of each kind, word for word as the sender gets it. */
@DisplayName("A refused command")
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetRefusalTest {

    private static final String COMMITMENTS = "/api/budgets/2002/2578/commitments";

    private OneBudget budget;
    private OneBudget unopened;
    private StoredEvents events;

    @BeforeAll
    void prepare(@LocalServerPort int port, @Autowired DataSource database) {
        var caller = new Caller(port);
        var contract = Contract.of(caller);
        budget = new OneBudget(caller, "2002", 2578, answer -> contract.requireKept(answer.response()));
        unopened = new OneBudget(caller, "2002", 2600, answer -> contract.requireKept(answer.response()));
        events = new StoredEvents(database);
        PreparedBudget.prepare(budget, "2034-10-01", 1_000_00);
    }

    @Test
    void by_a_rule_is_told_the_state_of_the_world_with_its_numbers() {
        assertAnswer(commit("C-1", 1_000_01), 409, """
                {"type": "urn:esao:problem:budget:funds-insufficient", "status": 409,
                 "title": "Less released money is free than was asked for.", "titleTh": "เงินงวดที่ใช้ได้ไม่พอ",
                 "instance": "%s", "line": "OPS-01", "thereSatang": 100000, "askedSatang": 100001,
                 "violations": [{"type": "urn:esao:problem:budget:funds-insufficient", "status": 409,
                                 "title": "Less released money is free than was asked for.",
                                 "titleTh": "เงินงวดที่ใช้ได้ไม่พอ",
                                 "facts": {"line": "OPS-01", "thereSatang": 100000, "askedSatang": 100001}}]}""".formatted(COMMITMENTS));
    }

    @Test
    void by_several_rules_is_told_all_of_them() {
        var answer = budget.command("finance", "/commitments", body("2034-09-30", "บจ 2", """
                        "commitmentId": "C-2", "line": "OPS-99", "recipient": "school:20020001",
                        "amount": {"satang": 0}, "obligation": "ใบสั่งซื้อ 2\""""))
                .withProblem(422, "urn:esao:problem:budget:effective-date-outside-year");

        assertThat(answer.json()
                        .get("violations")
                        .valueStream()
                        .map(violation -> violation.get("type").stringValue()))
                .containsExactly(
                        "urn:esao:problem:budget:effective-date-outside-year",
                        "urn:esao:problem:budget:amount-zero",
                        "urn:esao:problem:budget:line-unknown");
    }

    @Test
    void because_it_contradicts_itself_is_unprocessable() {
        assertAnswer(commit("C-3", 0), 422, """
                {"type": "urn:esao:problem:budget:amount-zero", "status": 422,
                 "title": "The amount must be more than zero.", "titleTh": "จำนวนเงินต้องมากกว่าศูนย์",
                 "instance": "%s", "askedSatang": 0,
                 "violations": [{"type": "urn:esao:problem:budget:amount-zero", "status": 422,
                                 "title": "The amount must be more than zero.", "titleTh": "จำนวนเงินต้องมากกว่าศูนย์",
                                 "facts": {"askedSatang": 0}}]}""".formatted(COMMITMENTS));
    }

    @Test
    void for_want_of_a_right_is_told_who_asked_for_what() {
        assertAnswer(
                budget.command("auditor", "/commitments", PreparedBudget.commitment("C-4", "2034-10-02", 1)),
                403,
                """
                {"type": "urn:esao:problem:security:forbidden", "status": 403,
                 "title": "You have no right to this command for this office.",
                 "titleTh": "ท่านไม่มีสิทธิ์ใช้คำสั่งนี้กับสำนักงานนี้", "instance": "%s",
                 "person": "auditor", "command": "RecordCommitment", "office": "2002"}""".formatted(COMMITMENTS));
    }

    @Test
    void of_a_budget_that_is_not_there_is_told_to_open_it() {
        assertAnswer(
                unopened.command("finance", "/commitments", PreparedBudget.commitment("C-5", "2056-10-02", 1)),
                404,
                """
                {"type": "urn:esao:problem:budget:not-found", "status": 404,
                 "title": "There is no such budget; open it first.", "titleTh": "ไม่พบงบประมาณนี้ โปรดเปิดงบประมาณก่อน",
                 "instance": "/api/budgets/2002/2600/commitments", "budgetId": "budget-2002-2600"}""");
    }

    @Test
    void on_a_version_that_is_over_is_told_both() {
        var version = events.count("budget-2002-2578") - 1;

        assertAnswer(
                budget.command(
                        "finance",
                        "/commitments",
                        PreparedBudget.commitment("C-6", "2034-10-02", 1),
                        "If-Match",
                        "\"0\""),
                412,
                """
                {"type": "urn:esao:problem:version-stale", "status": 412,
                 "title": "The budget has changed since the version named in If-Match.",
                 "titleTh": "งบประมาณเปลี่ยนไปแล้วหลังจากรุ่นที่อ้างถึงใน If-Match",
                 "instance": "%s", "expectedVersion": 0, "currentVersion": %d}""".formatted(COMMITMENTS, version));
    }

    @Test
    void under_a_key_of_another_command_is_told_so() {
        var key = new String[] {"Idempotency-Key", "a-key-of-the-refusals"};
        budget.command("finance", "/commitments", PreparedBudget.commitment("C-7", "2034-10-02", 1), key)
                .withStatus(201);

        assertAnswer(
                budget.command("finance", "/commitments", PreparedBudget.commitment("C-7", "2034-10-02", 2), key),
                422,
                """
                {"type": "urn:esao:problem:idempotency-key-reused", "status": 422,
                 "title": "The Idempotency-Key was used for another command.",
                 "titleTh": "Idempotency-Key นี้ถูกใช้กับคำสั่งอื่นแล้ว", "instance": "%s"}""".formatted(COMMITMENTS));
    }

    @Test
    void that_is_malformed_is_told_where() {
        assertAnswer(
                budget.command(
                        "finance",
                        "/commitments",
                        PreparedBudget.commitment("C-8", "2034-10-02", 1).replace("OPS-01", "OPS 01")),
                400,
                """
                {"type": "urn:esao:problem:malformed-request", "status": 400,
                 "title": "The request is not well formed.", "titleTh": "รูปแบบคำขอไม่ถูกต้อง", "instance": "%s",
                 "errors": [{"pointer": "/line", "reason":
                   "line must start with a letter or digit and hold 1 to 60 letters, digits, '.', '_' or '-'",
                   "reasonTh":
                   "line ต้องขึ้นต้นด้วยตัวอักษรหรือตัวเลข และมี 1 ถึง 60 ตัวจากตัวอักษร ตัวเลข '.' '_' หรือ '-'"}]}""".formatted(COMMITMENTS));
    }

    @Test
    void that_was_only_tried_is_told_the_same_and_changes_nothing() {
        var before = events.count();
        var refused = budget.command(
                        "finance", "/commitments?dryRun=true", PreparedBudget.commitment("C-9", "2034-10-02", 1_000_01))
                .withStatus(200);
        var accepted = budget.command(
                        "finance", "/commitments?dryRun=true", PreparedBudget.commitment("C-9", "2034-10-02", 1))
                .withStatus(200);

        assertThat(refused.json().get("accepted").booleanValue()).isFalse();
        assertThat(refused.json().at("/violations/0/type").stringValue())
                .isEqualTo("urn:esao:problem:budget:funds-insufficient");
        assertThat(accepted.body()).isEqualTo("{\"accepted\":true,\"violations\":[]}");
        assertThat(events.count()).isEqualTo(before);
    }

    @Test
    void is_kept_where_the_auditor_reads_it() {
        commit("C-10", 1_000_02).withStatus(409);

        var kept = budget.readAt("auditor", "/api/refusals?office=2002&size=1")
                .withStatus(200)
                .json()
                .at("/items/0");

        assertThat(kept.get("actor").stringValue()).isEqualTo("finance");
        assertThat(kept.get("command").stringValue()).isEqualTo("RecordCommitment");
        assertThat(kept.get("stream").stringValue()).isEqualTo("budget-2002-2578");
        assertThat(kept.at("/problems/0/type").stringValue()).isEqualTo("urn:esao:problem:budget:funds-insufficient");
        budget.readAt("finance", "/api/refusals").withStatus(403);
    }

    @Test
    void is_kept_with_the_type_it_was_told_whatever_stood_against_it() {
        budget.command("auditor", "/commitments", PreparedBudget.commitment("C-11", "2034-10-02", 1))
                .withStatus(403);
        budget.command(
                        "finance",
                        "/commitments",
                        PreparedBudget.commitment("C-11", "2034-10-02", 1),
                        "If-Match",
                        "\"0\"")
                .withStatus(412);

        var kept = budget.readAt("auditor", "/api/refusals?office=2002&size=2")
                .withStatus(200)
                .json();

        assertThat(kept.at("/items/1/problems/0/type").stringValue()).isEqualTo("urn:esao:problem:security:forbidden");
        assertThat(kept.at("/items/0/problems/0/type").stringValue()).isEqualTo("urn:esao:problem:version-stale");
    }

    private Answer commit(String id, long satang) {
        return budget.command("finance", "/commitments", PreparedBudget.commitment(id, "2034-10-02", satang));
    }

    private static void assertAnswer(Answer answer, int status, String json) {
        answer.withStatus(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json()).isEqualTo(Caller.json(json));
    }
}
