package esao.query.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.testing.Operator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Exports that go on without their readers")
class ReadingJobsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-06-15T03:00:00Z"));
    private final InstantSource source = now::get;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final ReadingJobs jobs = new ReadingJobs(clock, 5, 100, HOUR);

    @AfterEach
    void stop() throws InterruptedException {
        goOn.countDown();
        jobs.stop();
    }

    @Test
    void tell_how_far_they_are_and_keep_what_they_wrote() throws Exception {
        var begun = jobs.begin("a", "lines", "/x", (out, progress) -> {
            progress.total(4);
            progress.row();
            await();
            progress.row();
            out.write("สอง".getBytes(StandardCharsets.UTF_8));
            return 42;
        });
        Operator.await(() -> now(begun).done() == 1);
        assertThat(now(begun).state()).isEqualTo(ReadingJobView.State.RUNNING);
        assertThat(now(begun).progressPercent()).isEqualTo(25);
        assertThat(now(begun).result()).isNull();
        assertThat(jobs.result(begun.id())).isEmpty();

        goOn.countDown();
        Operator.await(() -> now(begun).endedAt() != null);
        assertThat(now(begun).state()).isEqualTo(ReadingJobView.State.DONE);
        assertThat(now(begun).position()).isEqualTo(42);
        assertThat(now(begun).result()).isEqualTo("/api/reading-jobs/" + begun.id() + "/result");
        assertThat(Files.readString(jobs.result(begun.id()).orElseThrow())).isEqualTo("สอง");
    }

    @Test
    void are_the_same_where_the_same_is_asked_for_meanwhile() {
        var first = waiting("a", "/x");

        assertThat(waiting("a", "/x").id()).isEqualTo(first.id());
        assertThat(waiting("a", "/y").id()).isNotEqualTo(first.id());
        assertThat(waiting("b", "/x").id()).isNotEqualTo(first.id());
        goOn.countDown();
        Operator.await(() -> now(first).endedAt() != null);
        assertThat(waiting("a", "/x").id()).isNotEqualTo(first.id());
    }

    @Test
    void are_four_at_once_and_so_many_kept() {
        for (var number = 0; number < 4; number++) {
            waiting("a", "/" + number);
        }
        isFull("/4");
        goOn.countDown();
        Operator.await(() -> jobs.all().stream().allMatch(job -> job.endedAt() != null));
        waiting("a", "/4");
        Operator.await(() -> jobs.all().stream().allMatch(job -> job.endedAt() != null));
        isFull("/5");

        now.updateAndGet(moment -> moment.plus(HOUR).plusSeconds(1));
        waiting("a", "/5");
        assertThat(jobs.all()).hasSize(1);
    }

    @Test
    void are_only_so_large_together() {
        var large = jobs.begin("a", "lines", "/x", (out, progress) -> {
            out.write(new byte[100]);
            return 1;
        });
        Operator.await(() -> now(large).endedAt() != null);
        isFull("/y");
    }

    @Test
    void fail_without_a_word_from_inside() {
        var failed = jobs.begin("a", "lines", "/x", (out, progress) -> {
            throw new IllegalStateException("secret");
        });
        var parked = jobs.begin("a", "lines", "/y", (out, progress) -> {
            throw new Problem(ProblemType.READ_MODEL_PARKED, Map.of());
        });
        Operator.await(() -> now(failed).endedAt() != null && now(parked).endedAt() != null);

        assertThat(now(failed).state()).isEqualTo(ReadingJobView.State.FAILED);
        assertThat(now(failed).error()).doesNotContain("secret");
        assertThat(now(parked).error()).isEqualTo("urn:esao:problem:read-model:parked");
        assertThat(jobs.result(failed.id())).isEmpty();
    }

    private void isFull(String asked) {
        assertThatThrownBy(() -> waiting("a", asked))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo(ProblemType.READERS_TOO_MANY));
    }

    private ReadingJobView waiting(String actor, String asked) {
        return jobs.begin(actor, "lines", asked, (out, progress) -> {
            await();
            return 1;
        });
    }

    private ReadingJobView now(ReadingJobView job) {
        return jobs.find(job.id()).orElseThrow();
    }

    private void await() {
        try {
            goOn.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
