package esao.standalone.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import esao.standalone.testing.Answer;
import esao.standalone.testing.Caller;
import esao.standalone.testing.ForkedProgram;
import esao.standalone.testing.OneBudget;
import esao.standalone.testing.PreparedBudget;
import esao.standalone.testing.TemporaryDataFolder;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.util.FileSystemUtils;

/**
 * Kills the whole program while clients send commands, starts it again on the same folder and asks what is left.
 * {@code -Desao.kills=100} kills more often than the three times of an ordinary build.
 */
@DisplayName("After a kill")
@Timeout(value = 4, unit = TimeUnit.HOURS)
class CrashTest {

    private static final int YEAR = 2570;
    private static final int CLIENTS = 8;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final SplittableRandom chance = new SplittableRandom(Long.getLong("esao.seed", 20260101));
    private final Path folder = TemporaryDataFolder.create();
    private final CommandJournal everything = new CommandJournal();
    private ForkedProgram program = ForkedProgram.start(folder, LIMIT);

    @AfterEach
    void stop() throws Exception {
        program.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void every_acknowledged_command_is_there_once_and_the_program_serves_again() {
        PreparedBudget.prepare(budget(), "2026-10-01", 1_000_000_00);
        var eventsBefore = events();

        for (var round = 0; round < Integer.getInteger("esao.kills", 3); round++) {
            var journal = killUnderLoad(round);
            program = ForkedProgram.start(folder, LIMIT);

            requireSameAnswers(journal);
            journal.acknowledged().forEach((key, answer) -> {
                everything.sends(key);
                everything.hears(key, answer);
            });
            requireSoundRecord(eventsBefore);
        }
    }

    /** Each client commits one satang after another until the program is gone. */
    private CommandJournal killUnderLoad(int round) {
        var journal = new CommandJournal();
        var gone = new AtomicBoolean();
        var budget = budget();
        budget.token("finance");
        var enough = chance.nextInt(40, 160);
        try (var clients =
                Executors.newFixedThreadPool(CLIENTS, Thread.ofVirtual().factory())) {
            for (var client = 0; client < CLIENTS; client++) {
                commitUntilGone(clients, budget, journal, gone, "k%d-%d-".formatted(round, client));
            }
            await().atMost(LIMIT).pollInterval(Duration.ofMillis(1)).until(() -> journal.acknowledgements() >= enough);
            program.kill();
            gone.set(true);
        }
        assertThat(journal.acknowledgements()).isGreaterThanOrEqualTo(enough);
        return journal;
    }

    private static void commitUntilGone(
            ExecutorService clients, OneBudget budget, CommandJournal journal, AtomicBoolean gone, String prefix) {
        clients.execute(() -> {
            for (var number = 0; !gone.get(); number++) {
                var key = prefix + number;
                journal.sends(key);
                try {
                    journal.hears(key, commit(budget, key).withStatus(201).body());
                } catch (UncheckedIOException died) {
                    return;
                }
            }
        });
    }

    /** A command sent again under its key has its old answer; one nobody knows of is taken now, unless it was then. */
    private void requireSameAnswers(CommandJournal journal) {
        var budget = budget();
        journal.acknowledged().forEach((key, answer) -> {
            var again = commit(budget, key).withStatus(201);

            assertThat(again.header("Idempotency-Replayed")).as(key).isEqualTo("true");
            assertThat(again.body()).isEqualTo(answer);
        });
        for (var key : journal.unknown()) {
            journal.hears(key, commit(budget, key).withStatus(201).body());
        }
        assertThat(journal.unknown()).isEmpty();
    }

    /** As many events and satang as there are keys, so none is missing and none is there twice. */
    private void requireSoundRecord(long eventsBefore) {
        var keys = everything.size();
        var certificate =
                budget().read("auditor", "/certificate").withStatus(200).json();
        assertThat(certificate.get("holds").booleanValue())
                .as("%s", certificate)
                .isTrue();
        assertThat(certificate.get("gapless").booleanValue()).isTrue();
        assertThat(certificate.get("eventCount").longValue()).isEqualTo(eventsBefore + keys);

        var positions = everything.acknowledged().values().stream()
                .map(answer -> Caller.json(answer).get("position").longValue())
                .toList();
        assertThat(positions).hasSize(keys).doesNotHaveDuplicates();
        var latest = positions.stream().mapToLong(Long::longValue).max().orElseThrow();
        var line = budget().read("auditor", "/lines/" + PreparedBudget.LINE + "?waitMs=30000&since=" + latest)
                .withStatus(200)
                .json()
                .get("item");
        assertThat(line.get("committedSatang").longValue()).isEqualTo(keys);
    }

    private long events() {
        return budget().read("auditor", "/certificate")
                .withStatus(200)
                .json()
                .get("eventCount")
                .longValue();
    }

    private OneBudget budget() {
        return new OneBudget(new Caller(program.port()), YEAR);
    }

    private static Answer commit(OneBudget budget, String key) {
        return budget.command(
                "finance", "/commitments", PreparedBudget.commitment(key, "2026-10-02", 1), "Idempotency-Key", key);
    }
}
