package esao.bench.work;

import esao.bench.machine.Database;
import esao.bench.measure.Latencies;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Looks at a table of movements again and again, and notes when what is expected is there. */
final class Watch implements Runnable, AutoCloseable {

    private static final long NAP_NANOS = 300_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final Connection connection;
    private final Database database;
    private final String table;
    private final Map<String, Long> expected = new ConcurrentHashMap<>();
    private final List<Long> lags = new ArrayList<>();
    private volatile boolean ending;
    private volatile @Nullable RuntimeException failure;

    Watch(Database database, String table) {
        this.database = database;
        this.table = table;
        try {
            this.connection = DriverManager.getConnection(database.url());
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Something that leaves a reduced commitment of a budget. */
    interface Change {
        void make() throws Exception;
    }

    /** Makes a change, and expects its effect from then on. */
    void expect(String budget, Change change) throws Exception {
        change.make();
        expected.put(budget, System.nanoTime());
    }

    /** Nothing more is expected; returns when all of it was seen. */
    void end() {
        ending = true;
    }

    @Override
    public void run() {
        try {
            var deadline = Long.MAX_VALUE;
            while (!ending || !expected.isEmpty()) {
                if (!expected.isEmpty()) {
                    look();
                }
                LockSupport.parkNanos(NAP_NANOS);
                deadline = ending && deadline == Long.MAX_VALUE ? System.nanoTime() + PATIENCE_NANOS : deadline;
                if (ending && System.nanoTime() > deadline) {
                    throw new IllegalStateException(
                            "Never shown in %s of %s: %s".formatted(table, database.name(), expected.keySet()));
                }
            }
        } catch (SQLException | RuntimeException failed) {
            failure = new IllegalStateException(failed);
        }
    }

    private void look() throws SQLException {
        try (var statement = connection.prepareStatement("SELECT DISTINCT budget_id FROM " + table
                + " WHERE budget_id = ANY (?) AND event = 'budget.commitment-reduced'")) {
            statement.setArray(
                    1, connection.createArrayOf("text", expected.keySet().toArray()));
            try (var rows = statement.executeQuery()) {
                var now = System.nanoTime();
                while (rows.next()) {
                    lags.add(Math.max(0, now - Objects.requireNonNull(expected.remove(rows.getString(1)))));
                }
            }
        }
    }

    /** From each answer to the moment its effect was seen. */
    Latencies lags() {
        if (failure != null) {
            throw failure;
        }
        return Latencies.of(lags.stream().mapToLong(Long::longValue).toArray());
    }

    @Override
    public void close() throws SQLException {
        ending = true;
        connection.close();
    }
}
