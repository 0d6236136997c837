package esao.standalone.jobs;

import static esao.standalone.jobs.Jobs.STAFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.Contract;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.WholeProduct;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Registers that are exported while their readers do something else, and rebuilds, over HTTP. */
@DisplayName("A long reading")
@WholeProduct
class ReadingJobStoryTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @LocalServerPort
    private int port;

    @Test
    void writes_the_same_file_as_if_its_reader_had_waited() {
        var caller = new Caller(port);
        var contract = Contract.of(caller);
        var budget = new OneBudget(caller, OneBudget.OFFICE, 2595, answer -> contract.requireKept(answer.response()));
        var jobs = new Jobs(caller, budget);
        jobs.ended(jobs.opens("2051-10-01", "open-2595"));
        var taken = jobs.ended(jobs.notice("N-1", "2051-10-02", Jobs.file(1_200), "n-2595"));
        var position = taken.json().at("/result/position").longValue();
        var lines = "/lines?format=csv&sort=-line&since=%d&waitMs=30000".formatted(position);

        var begun = budget.read(STAFF, lines, "Prefer", "respond-async").withStatus(202);
        assertThat(begun.header("Preference-Applied")).isEqualTo("respond-async");
        assertThat(begun.json().get("kind").stringValue()).isEqualTo("EXPORT");
        var where = begun.header("Location");
        var done = await().atMost(LIMIT)
                .until(
                        () -> budget.readAt(STAFF, where).withStatus(200),
                        answer -> !answer.json().get("endedAt").isNull())
                .json();
        assertThat(done.get("state").stringValue()).as(done.toString()).isEqualTo("DONE");
        assertThat(done.get("done").longValue()).isEqualTo(1_200);
        assertThat(done.get("total").longValue()).isEqualTo(1_200);
        assertThat(done.get("position").longValue()).isGreaterThanOrEqualTo(position);

        var file = budget.readAt(STAFF, done.get("result").stringValue()).withStatus(200);
        assertThat(file.body())
                .isEqualTo(budget.read(STAFF, lines).withStatus(200).body());
        assertThat(file.header("Content-Disposition")).contains(".csv");
        assertThat(file.header("X-Position")).isEqualTo(done.get("position").toString());

        isUnknown(budget.readAt("policy.staff2", where));
        isUnknown(budget.readAt("auditor", where));
        budget.readAt("admin", where).withStatus(200);
        isUnknown(budget.readAt("admin", where + "/result"));
        isUnknown(budget.readAt(STAFF, "/api/reading-jobs/rebuild-gfmis"));
        budget.read(STAFF, "/lines?format=csv&sort=nothing", "Prefer", "respond-async")
                .withProblem(400, "urn:esao:problem:request:invalid-parameter");
        assertThat(budget.readAt(STAFF, "/api/reading-jobs").json().get("items"))
                .hasSize(1);
    }

    @Test
    void may_be_a_rebuild() {
        var caller = new Caller(port);
        var budget = new OneBudget(caller, 2595);
        budget.sent(
                        "admin",
                        caller.request("/api/operations/read-models/gfmis/rebuild")
                                .POST(HttpRequest.BodyPublishers.noBody()))
                .withStatus(202);

        var ended = await().atMost(LIMIT)
                .until(
                        () -> budget.readAt("admin", "/api/reading-jobs/rebuild-gfmis")
                                .withStatus(200),
                        answer -> !answer.json().get("endedAt").isNull())
                .json();

        assertThat(ended.get("kind").stringValue()).isEqualTo("REBUILD");
        assertThat(ended.get("outcome").stringValue()).isEqualTo("EQUAL");
        assertThat(ended.get("progressPercent").intValue()).isEqualTo(100);
        assertThat(budget.readAt("admin", "/api/reading-jobs")
                        .json()
                        .get("items")
                        .valueStream())
                .anyMatch(job -> job.get("id").stringValue().equals("rebuild-gfmis"));
    }

    private static void isUnknown(Answer answer) {
        answer.withProblem(404, "urn:esao:problem:reading-jobs:not-found");
    }
}
