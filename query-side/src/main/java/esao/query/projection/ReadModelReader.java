package esao.query.projection;

import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads rows together with the position they reflect, in one repeatable-read transaction, and waits for a position
 * where the reader asks for one.
 */
@Component
public class ReadModelReader {

    /** Each of them asks the database now and then. */
    private static final int MOST_WAITERS = 200;

    /** How soon a position is noticed that another process wrote. */
    private static final long LONGEST_NAP_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final String POSITION =
            "SELECT name, position, parked FROM read_model.projection_position WHERE name = ?";

    /**
     * The driver sends both with the beginning of the transaction, in one message. Were the isolation level set through
     * the connection, it would be asked for, set and set back, which are three messages more.
     */
    private static final String POSITIONS = """
            SET TRANSACTION ISOLATION LEVEL REPEATABLE READ;
            SELECT name, position, parked FROM read_model.projection_position WHERE name = ANY (?)
            """;

    private final Semaphore waiters = new Semaphore(MOST_WAITERS);
    private final JdbcOperations jdbc;
    private final TransactionTemplate snapshot;
    private final AwaitedPositions awaited;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();

    /** Counts commits of projections in this process; changed under the lock. */
    private final AtomicLong advances = new AtomicLong();

    ReadModelReader(JdbcOperations jdbc, PlatformTransactionManager transactions, AwaitedPositions awaited) {
        this.jdbc = jdbc;
        this.awaited = awaited;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
    }

    /**
     * Reads.
     *
     * @param readModels the read models the rows belong to
     * @param freshness how new they must be
     * @param rows reads the rows; given the position they reflect, the lowest if there are several read models
     * @throws Problem if a read model does not come that far within the time allowed
     */
    public <T> T read(Set<String> readModels, Freshness freshness, Function<ReadModelPosition, T> rows) {
        await(readModels, freshness);
        // NullAway cannot know that the callback never answers null.
        return Objects.requireNonNull(snapshot.execute(status -> rows.apply(together(readModels))));
    }

    /**
     * Waits until the read models are as new as asked.
     *
     * @throws Problem if a read model does not come that far within the time allowed
     */
    public void await(Set<String> readModels, Freshness freshness) {
        var since = freshness.since();
        if (since != null) {
            if (!waiters.tryAcquire()) {
                throw new Problem(ProblemType.READERS_TOO_MANY, Map.of("mostAtOnce", MOST_WAITERS));
            }
            try {
                var deadline = System.nanoTime() + freshness.patience().toNanos();
                readModels.forEach(readModel -> await(readModel, since, deadline));
            } finally {
                waiters.release();
            }
        }
    }

    /** The position of a read model now. */
    public ReadModelPosition position(String readModel) {
        return jdbc.query(POSITION, (row, number) -> toPosition(row), readModel).stream()
                .findFirst()
                .orElseGet(() -> ReadModelPosition.beforeAll(readModel));
    }

    /** Wakes those who wait. */
    void advanced() {
        lock.lock();
        try {
            advances.incrementAndGet();
            advanced.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Begins the snapshot in which rows are read; in a transaction that has read something already, the database
     * refuses.
     */
    private ReadModelPosition together(Set<String> readModels) {
        var found = Objects.requireNonNull(jdbc.execute(POSITIONS, (PreparedStatementCallback<
                        Map<String, ReadModelPosition>>)
                statement -> {
                    statement.setArray(1, statement.getConnection().createArrayOf("text", readModels.toArray()));
                    statement.execute();
                    statement.getMoreResults(); // The first one is that of SET.
                    return positions(statement.getResultSet());
                }));
        return readModels.stream()
                .map(name -> found.getOrDefault(name, ReadModelPosition.beforeAll(name)))
                .reduce(ReadModelPosition::with)
                .orElseThrow();
    }

    private static Map<String, ReadModelPosition> positions(ResultSet rows) throws SQLException {
        var found = new HashMap<String, ReadModelPosition>();
        while (rows.next()) {
            var position = toPosition(rows);
            found.put(position.readModel(), position);
        }
        return found;
    }

    private void await(String readModel, long since, long deadline) {
        if (position(readModel).has(since)) {
            return;
        }
        var end = awaited.begin(readModel, since);
        try {
            var seen = advances.get();
            var position = position(readModel);
            while (!position.has(since)) {
                var left = deadline - System.nanoTime();
                if (left <= 0 || !napped(seen, Math.min(left, LONGEST_NAP_NANOS))) {
                    throw lagging(position, since);
                }
                seen = advances.get();
                position = position(readModel);
            }
        } finally {
            end.run();
        }
    }

    /** Sleeps until something advanced after {@code seen}, or the time is over; false if there is no time to sleep. */
    private boolean napped(long seen, long nanos) {
        lock.lock();
        try {
            var left = nanos;
            while (advances.get() == seen && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private static Problem lagging(ReadModelPosition position, long asked) {
        return new Problem(
                ProblemType.READ_MODEL_LAGGING,
                Map.of(
                        "readModel", position.readModel(),
                        "position", position.position(),
                        "asked", asked));
    }

    private static ReadModelPosition toPosition(ResultSet row) throws SQLException {
        return new ReadModelPosition(row.getString("name"), row.getLong("position"), row.getLong("parked"));
    }
}
