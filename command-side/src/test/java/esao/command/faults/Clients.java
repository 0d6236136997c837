package esao.command.faults;

import static org.assertj.core.api.Assertions.assertThat;

import esao.testing.oracle.Complaint;
import esao.testing.oracle.Journal;
import esao.testing.oracle.Oracle;
import esao.testing.oracle.StoredLog;
import esao.testing.oracle.StoredTables;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Clients that write down what they send and what they hear, and at the end compare it with what is there. */
final class Clients implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(5);
    private static final int ASKED_AGAIN = 20;

    private final Journal journal;
    private final Map<String, Ask> asks = new ConcurrentHashMap<>();
    private final AtomicInteger acknowledged = new AtomicInteger();

    private Clients(Journal journal) {
        this.journal = journal;
    }

    static Clients withJournalIn(Path folder) {
        return new Clients(Journal.in(folder.resolve("journal")));
    }

    /** Sends a command and writes down what becomes of it. */
    Answer send(CommandSide side, Ask ask) {
        asks.put(ask.commandId(), ask);
        journal.sends(ask.commandId(), ask.events());
        var answer = side.send(ask);
        switch (answer) {
            case Answer.Taken taken -> {
                journal.acknowledged(ask.commandId(), taken.told());
                acknowledged.incrementAndGet();
            }
            case Answer.Refused refused -> journal.refused(ask.commandId(), refused.why());
            case Answer.Unknown unknown -> journal.unknown(ask.commandId(), unknown.why());
        }
        return answer;
    }

    /** Sends a command until it is answered, as a client does that must know. */
    Answer insist(CommandSide side, Ask ask) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        var answer = send(side, ask);
        while (answer instanceof Answer.Unknown && System.nanoTime() < deadline) {
            LockSupport.parkNanos(BETWEEN_NANOS);
            answer = send(side, ask);
        }
        assertThat(answer).as("after %s", PATIENCE).isNotInstanceOf(Answer.Unknown.class);
        return answer;
    }

    /** Opens budgets with that many lines of so many satang each. */
    List<BudgetAsks> open(CommandSide side, int first, int budgets, int lines, long satang) {
        var all =
                IntStream.range(first, first + budgets).mapToObj(BudgetAsks::of).toList();
        for (var budget : all) {
            assertThat(insist(side, budget.open())).isInstanceOf(Answer.Taken.class);
            assertThat(insist(side, budget.receive(lines, satang))).isInstanceOf(Answer.Taken.class);
        }
        return all;
    }

    /** Whatever nobody knows of is asked for again, twice, and some of what was taken too; answers must agree. */
    void askAgain(CommandSide side, SplittableRandom chance) {
        for (var entry : journal.ending(Journal.End.UNKNOWN)) {
            insist(side, askOf(entry));
            insist(side, askOf(entry));
        }
        var taken = journal.ending(Journal.End.ACKNOWLEDGED);
        for (var count = 0; count < ASKED_AGAIN && !taken.isEmpty(); count++) {
            insist(side, askOf(taken.get(chance.nextInt(taken.size()))));
        }
    }

    /** How many acknowledgements were heard. */
    int acknowledged() {
        return acknowledged.get();
    }

    /** How many commands nobody knows of. */
    int unknown() {
        return journal.ending(Journal.End.UNKNOWN).size();
    }

    /** How many commands nobody knows of, and are there all the same. */
    long unheard(String url) {
        Tables.awaitQuiet(url);
        var unknown = journal.ending(Journal.End.UNKNOWN).stream()
                .map(Journal.Entry::commandId)
                .toList();
        return stored(url).outcomes().keySet().stream()
                .filter(unknown::contains)
                .count();
    }

    /** Once the database is quiet, it holds what the clients were told. */
    void requireSound(String url) {
        assertThat(complaints(url)).isEmpty();
    }

    /** What the database does not hold as the clients were told. */
    List<Complaint> complaints(String url) {
        Tables.awaitQuiet(url);
        return Oracle.check(journal, stored(url));
    }

    private static StoredLog stored(String url) {
        try (var connection = Server.connect(url)) {
            return StoredTables.read(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot read what is stored", failure);
        }
    }

    @Override
    public void close() {
        journal.close();
    }

    private Ask askOf(Journal.Entry entry) {
        return Objects.requireNonNull(asks.get(entry.commandId()), entry.commandId());
    }
}
