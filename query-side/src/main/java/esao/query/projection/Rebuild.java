package esao.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes one read model anew from the first event, beside the one that is read, and compares.
 *
 * <p>It never goes past the position of the one that is read. When it has come that far, it keeps the writer of that
 * one away for a moment, takes in what is left, and looks at both in one snapshot, so that what it compares is as of
 * the same position and the writer goes on meanwhile. Only to replace what is different it keeps the writer away until
 * it is done.
 */
final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    /** So many positions behind, the rest is taken in while the writer waits. */
    private static final int NEARLY_THERE = 2_000;

    private final String readModel;
    private final TablesBeside tables;
    private final Means means;
    private double workRatio;
    private final CountDownLatch stopping;
    private final LongConsumer progress;
    private long reached = ReadModelPosition.NOTHING;

    /** What it works with. */
    record Means(DataSource dataSource, JdbcClient jdbc, TransactionTemplate transaction, LogParts log, Feed feed) {}

    /**
     * Prepares a rebuild.
     *
     * @param workRatio which part of the time it works at first, above 0 and at most 1
     * @param stopping told when the process stops
     * @param progress told how far it is
     */
    Rebuild(
            String readModel,
            TablesBeside tables,
            Means means,
            double workRatio,
            CountDownLatch stopping,
            LongConsumer progress) {
        this.readModel = readModel;
        this.tables = tables;
        this.means = means;
        this.workRatio = workRatio;
        this.stopping = stopping;
        this.progress = progress;
    }

    /**
     * Makes it anew and compares.
     *
     * @param replace whether to make the rows that are read equal, too
     * @return where they differed
     */
    List<TableDifference> run(boolean replace) throws SQLException, InterruptedException {
        tables.make(means.jdbc());
        try (var events = means.log().begin()) {
            catchUp(events);
            events.leave();
            tables.analyze(means.jdbc());
            return replace ? replaced(events) : compared(events);
        } finally {
            dropped();
        }
    }

    /** Follows the one that is read, and faster where that one gets ahead nevertheless. */
    private void catchUp(LogParts.Reading events) throws InterruptedException {
        var end = live();
        var behind = Long.MAX_VALUE;
        while (end > reached) {
            if (end - reached > behind / 2) {
                workRatio = Math.min(1, workRatio * 2);
            }
            behind = end - reached;
            takeIn(events, end);
            end = behind > NEARLY_THERE ? live() : end;
        }
    }

    /** What cannot be dropped now, because the database is away, is dropped by the next rebuild. */
    private void dropped() {
        try {
            tables.drop(means.jdbc());
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("What was made of {} is not dropped", readModel, away);
        }
    }

    private List<TableDifference> compared(LogParts.Reading events) throws SQLException, InterruptedException {
        try (var snapshot = means.dataSource().getConnection()) {
            try {
                snapshot.setAutoCommit(false);
                snapshot.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                try (var writerAway = means.dataSource().getConnection()) {
                    takeInRest(events, writerAway);
                    on(snapshot).sql("SELECT 1").query((row, number) -> 1).single(); // From here on it sees no change.
                    writerAway.rollback();
                }
                return tables.differences(on(snapshot));
            } finally {
                snapshot.rollback();
            }
        }
    }

    private List<TableDifference> replaced(LogParts.Reading events) throws SQLException, InterruptedException {
        try (var writerAway = means.dataSource().getConnection()) {
            try {
                takeInRest(events, writerAway);
                var differences = tables.differences(on(writerAway));
                if (!differences.isEmpty()) {
                    tables.takeOver(on(writerAway));
                }
                writerAway.commit();
                return differences;
            } finally {
                writerAway.rollback();
            }
        }
    }

    /** Keeps the writer away until the connection ends its transaction, and comes to the position it has reached. */
    private void takeInRest(LogParts.Reading events, Connection connection) throws SQLException, InterruptedException {
        connection.setAutoCommit(false);
        workRatio = 1; // From here on somebody waits.
        var end = on(connection)
                .sql("SELECT position FROM read_model.projection_position WHERE name = :name FOR UPDATE")
                .param("name", readModel)
                .query((row, number) -> row.getLong("position"))
                .optional()
                .orElse(ReadModelPosition.NOTHING);
        takeIn(events, end);
    }

    private void takeIn(LogParts.Reading events, long end) throws InterruptedException {
        while (reached < end) {
            var begun = System.nanoTime();
            var batch = events.next(end);
            if (!batch.isEmpty()) {
                var last = batch.getLast().place().position();
                means.transaction().executeWithoutResult(status -> {
                    means.feed().take(Target.beside(readModel), batch);
                    keep(last);
                });
                reached = last;
                progress.accept(last);
            }
            rest(System.nanoTime() - begun);
        }
    }

    private void keep(long position) {
        means.jdbc()
                .sql("UPDATE read_model.projection_position SET position = :position WHERE name = :name")
                .param("name", Target.beside(readModel).name())
                .param("position", position)
                .update();
    }

    /** Leaves the rest of the time to others. */
    private void rest(long workedNanos) throws InterruptedException {
        if (stopping.await((long) (workedNanos * (1 / workRatio - 1)), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("The process stops");
        }
    }

    private long live() {
        return means.jdbc()
                .sql("SELECT position FROM read_model.projection_position WHERE name = :name")
                .param("name", readModel)
                .query((row, number) -> row.getLong("position"))
                .optional()
                .orElse(ReadModelPosition.NOTHING);
    }

    private static JdbcClient on(Connection connection) {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }
}
