package esao.standalone.jobs;

import static esao.standalone.jobs.Jobs.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Bodies;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.FileRequest;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands that are accepted at once and carried out later, over HTTP. */
@DisplayName("A command carried out later")
@WholeProduct
class JobStoryTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final DataSource database;
    private final JdbcClient jdbc;
    private final StoredEvents events;

    @LocalServerPort
    private int port;

    private Caller caller;
    private Contract contract;

    @Autowired
    JobStoryTest(DataSource database) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.events = new StoredEvents(database);
    }

    @BeforeEach
    void ask() {
        caller = new Caller(port);
        contract = Contract.of(caller);
    }

    @Test
    void is_told_its_receipt_and_how_much_of_its_file_was_read() {
        var budget = budget(2586);
        var jobs = new Jobs(caller, budget);

        var opened = jobs.ended(jobs.opens("2042-10-01", "open-2586")).json();
        assertThat(opened.get("state").stringValue()).isEqualTo("TAKEN");
        assertThat(opened.get("status").intValue()).isEqualTo(201);
        assertThat(opened.at("/result/stream").stringValue()).isEqualTo("budget-2002-2586");
        assertThat(opened.at("/result/version").longValue()).isZero();
        assertThat(opened.get("command").stringValue()).isEqualTo("OpenBudget");

        var taken = jobs.ended(jobs.notice("N-1", "2042-10-02", Jobs.file(3_000), "n-2586"))
                .json();
        assertThat(taken.get("state").stringValue()).isEqualTo("TAKEN");
        assertThat(taken.get("lines").longValue()).isEqualTo(3_001);
        assertThat(taken.get("linesRead").longValue()).isEqualTo(3_001);
        assertThat(taken.get("fileName").stringValue()).isEqualTo("notice.csv");
        assertThat(taken.get("attempts").intValue()).isEqualTo(1);
        var position = taken.at("/result/position").longValue();
        assertThat(budget.read(STAFF, "/lines?size=1&waitMs=30000&since=" + position)
                        .withStatus(200)
                        .json()
                        .get("total")
                        .intValue())
                .isEqualTo(3_000);
        assertThat(jdbc.sql("SELECT count(*) FROM event_store.job_part WHERE job = :id")
                        .param("id", Jobs.idOf(STAFF, "n-2586"))
                        .query(Long.class)
                        .single())
                .as("what is taken is not kept twice")
                .isZero();
    }

    @Test
    void is_the_same_job_whenever_it_is_sent_again_and_has_one_effect() {
        var budget = budget(2587);
        var jobs = new Jobs(caller, budget);
        var first = jobs.ended(jobs.opens("2043-10-01", "open-2587")).json();
        var count = events.count("budget-2002-2587");

        var again = jobs.opens("2043-10-01", "open-2587").withStatus(202);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.json().get("id")).isEqualTo(first.get("id"));
        assertThat(again.json().get("result")).isEqualTo(first.get("result"));
        jobs.opens("2043-10-02", "open-2587").withProblem(422, "urn:esao:problem:idempotency-key-reused");
        var now =
                budget.command(STAFF, "", Bodies.body("2043-10-01", "ศธ 04002/1", ""), "Idempotency-Key", "open-2587");
        assertThat(now.withStatus(201).json()).as("the same without Prefer").isEqualTo(first.get("result"));
        assertThat(events.count("budget-2002-2587")).isEqualTo(count);

        var otherwiseWritten = """
                {"basis": {"reason": "ทดสอบ ศธ 04002/1",
                           "document": {"date": "2043-10-01", "number": "ศธ 04002/1"}, "effectiveOn": "2043-10-01"}}""";
        assertThat(jobs.sends(otherwiseWritten, "open-2587")
                        .withStatus(202)
                        .json()
                        .get("id"))
                .isEqualTo(first.get("id"));
        jobs.sends(Bodies.body("2043-10-01", "ศธ 04002/1", ""), "open-2587", "If-Match", "\"0\"")
                .withProblem(422, "urn:esao:problem:idempotency-key-reused");
    }

    /** As a program leaves it that dies after the events were recorded and before the job was. */
    @Test
    void is_not_done_twice_where_it_was_done_and_nobody_knows() {
        var budget = budget(2588);
        var jobs = new Jobs(caller, budget);
        var done = budget.command(
                        STAFF, "", Bodies.body("2044-10-01", "ศธ 04002/1", ""), "Idempotency-Key", "open-2588")
                .withStatus(201)
                .json();

        var ended = jobs.ended(jobs.opens("2044-10-01", "open-2588")).json();

        assertThat(ended.get("state").stringValue()).isEqualTo("TAKEN");
        assertThat(ended.get("result")).isEqualTo(done);
        assertThat(events.count("budget-2002-2588")).isEqualTo(1);
    }

    @Test
    void is_taken_up_again_where_whoever_began_it_is_gone() throws Exception {
        var jobs = new Jobs(caller, budget(2589));
        var id = Jobs.idOf(STAFF, "open-2589");
        Answer accepted;
        try (var lock = held(id)) {
            assertThat(lock).isNotNull();
            accepted = jobs.opens("2045-10-01", "open-2589").withStatus(202);
            jdbc.sql("UPDATE event_store.job SET state = 'RUNNING', attempts = 1 WHERE id = :id")
                    .param("id", id)
                    .update();
        }

        var ended = jobs.ended(accepted).json();
        assertThat(ended.get("state").stringValue()).isEqualTo("TAKEN");
        assertThat(ended.get("attempts").intValue()).isEqualTo(2);
        assertThat(events.count("budget-2002-2589")).isEqualTo(1);
    }

    @Test
    void is_refused_with_every_defect_of_its_file_by_row_and_with_every_rule_it_breaks() {
        var budget = budget(2590);
        var jobs = new Jobs(caller, budget);
        jobs.ended(jobs.opens("2046-10-01", "open-2590"));
        var broken = Jobs.file(2) + "L-3,วัสดุ,แผนงาน,งบรายจ่ายอิน,BUDGET,\"4,840,0\"\n";

        var refused =
                jobs.ended(jobs.notice("N-1", "2046-10-02", broken, "n-2590")).json();

        assertThat(refused.get("state").stringValue()).isEqualTo("REFUSED");
        assertThat(refused.get("status").intValue()).isEqualTo(422);
        assertThat(refused.at("/problem/type").stringValue()).isEqualTo("urn:esao:problem:budget:import-defective");
        assertThat(refused.at("/problem/defects")
                        .valueStream()
                        .map(defect ->
                                defect.get("row") + " " + defect.get("column").stringValue()))
                .containsExactly("4 category", "4 amount_baht");
        var direct = budget.sent(STAFF, noticeNow(budget, broken)).json();
        assertThat(refused.at("/problem/defects")).isEqualTo(direct.get("defects"));
        assertThat(refused.at("/problem/titleTh")).isEqualTo(direct.get("titleTh"));

        var opened = jobs.ended(jobs.opens("2046-10-01", "again-2590")).json();
        assertThat(opened.get("state").stringValue()).isEqualTo("REFUSED");
        assertThat(opened.at("/problem/violations")).hasSize(1);
        var malformed = budget.command(STAFF, "", "{\"basis\": 1}", "Prefer", "respond-async");
        malformed.withProblem(400, "urn:esao:problem:malformed-request");
        assertThat(events.count("budget-2002-2590")).isEqualTo(1);
    }

    @Test
    void may_be_cancelled_while_it_waits_and_tried_again_under_its_key() throws Exception {
        var budget = budget(2591);
        var jobs = new Jobs(caller, budget);
        var id = Jobs.idOf(STAFF, "open-2591");
        Answer accepted;
        try (var lock = held(id)) {
            assertThat(lock).isNotNull();
            accepted = jobs.opens("2047-10-01", "open-2591").withStatus(202);
            post("policy.staff2", id, "cancellation").withProblem(404, "urn:esao:problem:jobs:job-unknown");
            post("auditor", id, "cancellation").withProblem(403, "urn:esao:problem:jobs:job-of-others");
            post(STAFF, id, "repetition").withProblem(409, "urn:esao:problem:jobs:job-not-repeatable");
            assertThat(budget.readAt(STAFF, "/api/jobs/" + id).header("Retry-After"))
                    .isEqualTo("1");
            var cancelled = post("admin", id, "cancellation").withStatus(200);
            assertThat(cancelled.json().get("state").stringValue()).isEqualTo("CANCELLED");
        }
        post(STAFF, id, "cancellation").withProblem(409, "urn:esao:problem:jobs:job-not-waiting");
        assertThat(events.count("budget-2002-2591")).isZero();
        assertThat(jobs.opens("2047-10-01", "open-2591").json().get("state").stringValue())
                .as("sending it again does not undo that")
                .isEqualTo("CANCELLED");

        post("admin", id, "repetition").withProblem(403, "urn:esao:problem:jobs:job-of-others");
        jdbc.sql("UPDATE event_store.job SET claims = '{\"sub\":\"policy.staff\"}' WHERE id = :id")
                .param("id", id)
                .update(); // As of a person who had no right then, and has it now.
        post(STAFF, id, "repetition").withStatus(200);
        assertThat(jobs.ended(accepted).json().get("state").stringValue()).isEqualTo("TAKEN");
        assertThat(events.count("budget-2002-2591")).isEqualTo(1);
    }

    @Test
    void is_seen_by_its_sender_by_auditors_and_administrators_and_accepted_of_nobody_without_the_right() {
        var budget = budget(2592);
        var jobs = new Jobs(caller, budget);
        var id = jobs.ended(jobs.opens("2048-10-01", "open-2592"))
                .json()
                .get("id")
                .stringValue();

        for (var user : List.of(STAFF, "auditor", "admin")) {
            budget.readAt(user, "/api/jobs/" + id).withStatus(200);
            assertThat(budget.readAt(user, "/api/jobs?size=500")
                            .json()
                            .get("items")
                            .valueStream())
                    .anyMatch(job -> job.get("id").stringValue().equals(id));
        }
        for (var user : List.of("policy.staff2", "director", "obec")) {
            budget.readAt(user, "/api/jobs/" + id).withProblem(404, "urn:esao:problem:jobs:job-unknown");
            assertThat(budget.readAt(user, "/api/jobs").json().get("items").valueStream())
                    .noneMatch(job -> job.get("id").stringValue().equals(id));
        }
        budget.readAt(STAFF, "/api/jobs/none").withProblem(404, "urn:esao:problem:jobs:job-unknown");
        budget.readAt(STAFF, "/api/jobs?size=501").withProblem(400, "urn:esao:problem:malformed-request");
        budget.command("auditor", "", Bodies.body("2048-10-01", "ศธ 04002/1", ""), "Prefer", "respond-async")
                .withProblem(403, "urn:esao:problem:security:forbidden");
        var nobody = caller.send(caller.request("/api/jobs/" + id));
        assertThat(nobody.statusCode()).isEqualTo(401);
    }

    /** The deputy is secretary of 2002 and audits 2001. */
    @Test
    void is_carried_out_in_the_capacity_that_its_sender_has_in_the_office() {
        var budget = budget(2603);
        var jobs = new Jobs(caller, budget);
        var opened = Bodies.body("2059-10-01", "ศธ 04002/1", "");
        var sent = budget.commandAt(
                "deputy", "/api/syntheses/2002/2603", opened, "Prefer", "respond-async", "Idempotency-Key", "d-2603");
        var id = sent.withStatus(202).json().get("id").stringValue();
        var ended = jobs.ended(sent, "deputy").json();

        assertThat(ended.get("state").stringValue()).as(ended.toString()).isEqualTo("TAKEN");
        assertThat(jdbc.sql("SELECT claims::text FROM event_store.job WHERE id = CAST(:id AS uuid)")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .contains("capacities");
        budget.commandAt("deputy", "/api/syntheses/2001/2603", opened, "Prefer", "respond-async")
                .withProblem(403, "urn:esao:problem:security:forbidden");
    }

    @Test
    void is_seen_by_who_audits_its_office_and_not_by_who_audits_another() {
        var here = new Jobs(caller, budget(2604));
        var hereId = here.ended(here.opens("2060-10-01", "open-2604"))
                .json()
                .get("id")
                .stringValue();
        var there = new OneBudget(caller, "2001", 2604, answer -> {});
        var accepted = there.command(
                "other.staff",
                "",
                Bodies.body("2060-10-01", "ศธ 04001/1", ""),
                "Prefer",
                "respond-async",
                "Idempotency-Key",
                "open-2001-2604");
        var thereId = accepted.withStatus(202).json().get("id").stringValue();

        there.readAt("deputy", "/api/jobs/" + thereId).withStatus(200);
        there.readAt("deputy", "/api/jobs/" + hereId).withProblem(404, "urn:esao:problem:jobs:job-unknown");
        assertThat(there.readAt("deputy", "/api/jobs?size=500")
                        .withStatus(200)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(job -> job.get("id").stringValue()))
                .contains(thereId)
                .doesNotContain(hereId);
        there.readAt("deputy", "/api/refusals?office=2001").withStatus(200);
        there.readAt("deputy", "/api/refusals?office=2002").withProblem(403, "urn:esao:problem:security:forbidden");
        there.readAt("deputy", "/api/refusals").withProblem(400, "urn:esao:problem:malformed-request");
    }

    /** A trial writes nothing, so there is nothing to do later. */
    @Test
    void is_no_trial() {
        var tried = budget(2593)
                .command(STAFF, "?dryRun=true", Bodies.body("2049-10-01", "ศธ 04002/1", ""), "Prefer", "respond-async");

        assertThat(tried.withStatus(200).json().get("accepted").booleanValue()).isTrue();
    }

    @Test
    void is_forgotten_in_time() {
        var budget = budget(2594);
        var jobs = new Jobs(caller, budget);
        var id = jobs.ended(jobs.opens("2050-10-01", "open-2594"))
                .json()
                .get("id")
                .stringValue();

        jdbc.sql("UPDATE event_store.job SET ended_at = now() - interval '31 days' WHERE id = CAST(:id AS uuid)")
                .param("id", id)
                .update();

        await().atMost(LIMIT)
                .until(() -> budget.readAt(STAFF, "/api/jobs/" + id).status() == 404);
        assertThat(jobs.ended(jobs.opens("2050-10-01", "open-2594"))
                        .json()
                        .get("state")
                        .stringValue())
                .as("its key is remembered for ever")
                .isEqualTo("TAKEN");
        assertThat(events.count("budget-2002-2594")).isEqualTo(1);
    }

    /** Whoever holds the lock of a job is at work on it; who closes this no longer is. */
    private AutoCloseable held(UUID id) throws SQLException {
        var connection = database.getConnection();
        lock(connection, "SELECT pg_advisory_lock(hashtext('esao_job'), hashtext(?))", id);
        return () -> {
            try (connection) {
                lock(connection, "SELECT pg_advisory_unlock(hashtext('esao_job'), hashtext(?))", id);
            }
        };
    }

    private static void lock(Connection connection, String sql, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.toString());
            statement.execute();
        }
    }

    private Answer post(String user, UUID id, String what) {
        return budget(2591)
                .sent(
                        user,
                        caller.request("/api/jobs/%s/%s".formatted(id, what))
                                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder noticeNow(OneBudget budget, String csv) {
        return FileRequest.of(
                caller,
                budget.path() + "/allotment-notices",
                "notice",
                Bodies.body("2046-10-02", "ศธ 04002/N-1", "\"noticeId\": \"N-1\""),
                "notice.csv",
                HttpRequest.BodyPublishers.ofString(csv));
    }

    private OneBudget budget(int year) {
        return new OneBudget(caller, OneBudget.OFFICE, year, answer -> contract.requireKept(answer.response()));
    }
}
