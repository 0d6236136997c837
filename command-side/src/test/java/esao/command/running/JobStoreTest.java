package esao.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.command.jobs.JobFile;
import esao.command.jobs.JobState;
import esao.command.jobs.JobStore;
import esao.command.jobs.JobsFull;
import esao.command.jobs.NewJob;
import esao.command.messaging.KeyReused;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The jobs that wait")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JobStoreTest {

    private final Database database = Database.ofRole("waiting");
    private Node node;
    private JobStore store;

    @BeforeAll
    void start() {
        node = Node.start(database, "esao.jobs.most-waiting=3", "esao.jobs.most-bytes=3MB");
        store = node.bean(JobStore.class);
    }

    @AfterAll
    void stop() {
        node.close();
    }

    @Test
    void are_so_many_and_no_more() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var accepted = clients
                    .invokeAll(IntStream.range(0, 16)
                            .mapToObj(number -> (Callable<Boolean>) () -> isAccepted(job("many-" + number, "1"), null))
                            .toList())
                    .stream()
                    .filter(answer -> answer.resultNow())
                    .count();
            assertThat(accepted).isEqualTo(3);
        }
        var waiting = store.latest("staff", List.of(), 10);
        assertThat(waiting).hasSize(3).allMatch(job -> job.state() == JobState.WAITING);

        assertThat(store.cancel(waiting.getFirst().id())).isTrue();
        assertThat(store.cancel(waiting.getFirst().id())).isFalse();
        assertThat(isAccepted(job("one-more", "1"), null)).isTrue();
        assertThat(isAccepted(job("too-many", "1"), null)).isFalse();
        store.latest("staff", List.of(), 10).forEach(job -> store.cancel(job.id()));
    }

    @Test
    void are_so_large_and_no_larger() {
        assertThat(isAccepted(job("large", "1"), file(2 << 20))).isTrue();
        assertThat(isAccepted(job("larger", "1"), file((1 << 20) + 1))).isFalse();
        assertThat(isAccepted(job("small", "1"), file(1 << 19))).isTrue();
        assertThat(database.count("SELECT count(*) FROM event_store.job_part")).isEqualTo(3);
        assertThat(database.count("SELECT sum(length(bytes)) FROM event_store.job_part"))
                .isEqualTo((2 << 20) + (1 << 19));
        store.latest("staff", List.of(), 10).forEach(job -> store.cancel(job.id()));
    }

    @Test
    void are_one_for_each_person_and_key() throws Exception {
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = clients
                    .invokeAll(IntStream.range(0, 8)
                            .mapToObj(
                                    number -> (Callable<JobStore.Accepted>) () -> store.accept(job("same", "1"), null))
                            .toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();
            assertThat(ids)
                    .extracting(one -> one.job().id())
                    .containsOnly(ids.getFirst().job().id());
            assertThat(ids).filteredOn(one -> !one.before()).hasSize(1);
        }
        assertThatThrownBy(() -> store.accept(job("same", "2"), null)).isInstanceOf(KeyReused.class);
        assertThat(store.find(store.accept(job("same", "1"), null).job().id())).isPresent();
        assertThat(store.repeat(store.accept(job("same", "1"), null).job().id(), "{}"))
                .isFalse();
        store.latest("staff", List.of(), 10).forEach(job -> store.cancel(job.id()));
    }

    @Test
    void are_found_by_sender_and_by_offices() {
        var job = store.accept(job("found", "1"), null).job();

        assertThat(store.latest("staff", List.of(), 10)).contains(job);
        assertThat(store.latest(null, List.of(), 10)).contains(job);
        assertThat(store.latest("other", List.of("2001", "2002"), 10)).contains(job);
        assertThat(store.latest("other", List.of("2001"), 10)).isEmpty();
        assertThat(store.latest("other", List.of(), 10)).isEmpty();
        store.cancel(job.id());
    }

    private boolean isAccepted(NewJob job, @Nullable JobFile file) {
        try {
            return !store.accept(job, file).before();
        } catch (JobsFull full) {
            return false;
        }
    }

    private static JobFile file(int bytes) {
        return new JobFile("a.csv", bytes, 1, () -> new ByteArrayInputStream(new byte[bytes]));
    }

    private static NewJob job(String key, String digest) {
        return new NewJob(
                "staff",
                "{}",
                key,
                digest.repeat(64),
                "OpenBudget",
                null,
                "budget-2002-2569",
                "2002",
                null,
                true,
                "{}");
    }
}
