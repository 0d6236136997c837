package esao.standalone.load;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.StoredEvents;
import esao.standalone.testing.WholeProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("Many at once")
@WholeProduct
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest {

    private static final String COMMITTED = "budget.commitment-recorded";

    private Caller caller;
    private StoredEvents events;

    @BeforeAll
    void arrive(@LocalServerPort int port, @Autowired DataSource database) {
        caller = new Caller(port);
        events = new StoredEvents(database);
    }

    @Test
    void cannot_commit_a_satang_more_than_there_is() throws Exception {
        var budget = new OneBudget(caller, 2574);
        var free = 100_000L;
        var each = 700L;
        PreparedBudget.prepare(budget, "2030-10-01", free);
        budget.token("finance"); // Before the race, so that nobody waits for it in the race.

        var answers = atOnce(
                32,
                IntStream.range(0, 320)
                        .mapToObj(number -> () -> budget.command(
                                "finance",
                                "/commitments",
                                PreparedBudget.commitment("C-" + number, "2030-10-02", each))));

        var accepted = answers.stream().filter(answer -> answer.status() == 201).toList();
        assertThat(accepted).hasSize((int) (free / each));
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.withProblem(409, "urn:esao:problem:budget:funds-insufficient"));
        assertThat(accepted.stream().map(Answer::position)).doesNotHaveDuplicates();
        requireConserved(budget, accepted, each);
    }

    @Test
    void have_one_effect_and_one_answer_under_one_key() throws Exception {
        var budget = new OneBudget(caller, 2575);
        PreparedBudget.prepare(budget, "2031-10-01", 1_000_00);
        budget.token("finance");
        var senders = 16;

        for (var key : List.of("key-1", "key-2", "key-3", "key-4", "key-5")) {
            var body = PreparedBudget.commitment("C-" + key, "2031-10-02", 100);
            var answers = atOnce(
                    senders,
                    Stream.generate(() -> (Callable<Answer>)
                                    () -> budget.command("finance", "/commitments", body, "Idempotency-Key", key))
                            .limit(senders));

            assertThat(answers.stream().map(Answer::status)).containsOnly(201);
            assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
            assertThat(answers.stream().map(answer -> answer.header("ETag")).distinct())
                    .hasSize(1);
            assertThat(answers.stream()
                            .map(answer -> answer.header("X-Position"))
                            .distinct())
                    .hasSize(1);
            assertThat(answers.stream()
                            .filter(answer ->
                                    answer.header("Idempotency-Replayed").equals("false")))
                    .hasSize(1);
        }
        assertThat(events.commandsWith("budget-2002-2575", COMMITTED)).hasSize(5);
    }

    @Test
    void cannot_use_one_key_for_two_commands() throws Exception {
        var budget = new OneBudget(caller, 2576);
        PreparedBudget.prepare(budget, "2032-10-01", 1_000_00);
        budget.token("finance");

        var answers = atOnce(
                16,
                IntStream.range(0, 16)
                        .mapToObj(number -> () -> budget.command(
                                "finance",
                                "/commitments",
                                PreparedBudget.commitment("C-" + number, "2032-10-02", 100),
                                "Idempotency-Key",
                                "one-key")));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.withProblem(422, "urn:esao:problem:idempotency-key-reused"));
        assertThat(events.commandsWith("budget-2002-2576", COMMITTED)).containsExactly("finance/one-key");
    }

    @Test
    void have_one_winner_where_all_saw_the_same_version() throws Exception {
        var budget = new OneBudget(caller, 2577);
        PreparedBudget.prepare(budget, "2033-10-01", 1_000_00);
        var version = Long.toString(events.count("budget-2002-2577") - 1);
        budget.token("finance");

        var answers = atOnce(
                16,
                IntStream.range(0, 16)
                        .mapToObj(number -> () -> budget.command(
                                "finance",
                                "/commitments",
                                PreparedBudget.commitment("C-" + number, "2033-10-02", 100),
                                "If-Match",
                                '"' + version + '"')));

        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.withProblem(412, "urn:esao:problem:version-stale"));
    }

    private void requireConserved(OneBudget budget, List<Answer> accepted, long each) {
        var stream = budget.path().replace("/api/budgets/", "budget-").replaceFirst("/", "-");
        assertThat(events.versions(stream))
                .isEqualTo(LongStream.range(0, events.count(stream)).boxed().toList());
        var since = accepted.stream().mapToLong(Answer::position).max().orElseThrow();

        var line = budget.read("auditor", "/lines/" + PreparedBudget.LINE + "?waitMs=30000&since=" + since)
                .withStatus(200)
                .json()
                .get("item");
        assertThat(line.get("committedSatang").longValue()).isEqualTo(accepted.size() * each);
        var certificate = budget.read("auditor", "/certificate").withStatus(200).json();
        assertThat(certificate.get("holds").booleanValue())
                .as("%s", certificate)
                .isTrue();
        assertThat(certificate.get("gapless").booleanValue()).isTrue();
    }

    /** Lets all begin at the same moment, {@code threads} at a time, and gathers what they got. */
    private static List<Answer> atOnce(int threads, Stream<Callable<Answer>> tasks)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(threads, Thread.ofVirtual().factory())) {
            var running = tasks.map(task -> pool.submit(() -> {
                        start.await();
                        return task.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Answer>();
            for (Future<Answer> one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
