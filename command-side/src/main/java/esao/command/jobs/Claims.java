package esao.command.jobs;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Gives out jobs, each to one worker of all processes. Whoever has one holds a lock of the database as long as his
 * connection lives: where a process dies its jobs are free at once.
 */
@Component
class Claims {

    private static final Logger LOG = LoggerFactory.getLogger(Claims.class);

    private static final String OPEN = """
            SELECT id FROM event_store.job
            WHERE state IN ('WAITING', 'RUNNING') AND not_before <= now()
            ORDER BY accepted_at, id
            LIMIT 50
            """;

    private static final String LOCK = "SELECT pg_try_advisory_lock(hashtext('esao_job'), hashtext(:id))";
    private static final String UNLOCK = "SELECT pg_advisory_unlock(hashtext('esao_job'), hashtext(:id))";

    private static final String BEGIN = """
            UPDATE event_store.job
            SET state = 'RUNNING', attempts = attempts + 1, lines_read = 0, started_at = coalesce(started_at, now())
            WHERE id = :id AND state IN ('WAITING', 'RUNNING')
            RETURNING id, claims, idempotency_key, command, file_kind, stream, expected_version, creates, payload,
                file_name
            """;

    private final DataSource database;

    Claims(DataSource database) {
        this.database = database;
    }

    /** A job, for as long as it is not closed. */
    record Claim(Job job, Connection lock) implements AutoCloseable {

        /** The connection goes back to the pool, so the lock must be given back first. */
        @Override
        public void close() {
            release(lock);
        }
    }

    /** The job that has waited longest and that nobody is at work on; nothing where there is none. */
    @Nullable
    Claim next() {
        try {
            var connection = database.getConnection();
            var job = Optional.<Job>empty();
            try {
                job = next(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
            } finally {
                if (job.isEmpty()) {
                    release(connection);
                }
            }
            return job.map(found -> new Claim(found, connection)).orElse(null);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Optional<Job> next(JdbcClient jdbc) {
        for (var id : jdbc.sql(OPEN)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()) {
            if (isTrue(jdbc, LOCK, id)) {
                var job = jdbc.sql(BEGIN)
                        .param("id", id)
                        .query((row, number) -> job(row))
                        .optional();
                if (job.isPresent()) {
                    return job;
                }
                isTrue(jdbc, UNLOCK, id);
            }
        }
        return Optional.empty();
    }

    private static boolean isTrue(JdbcClient jdbc, String question, UUID id) {
        return jdbc.sql(question)
                .param("id", id.toString())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }

    private static Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("claims"),
                row.getString("idempotency_key"),
                row.getString("command"),
                row.getString("file_kind"),
                row.getString("stream"),
                row.getObject("expected_version", Long.class),
                row.getBoolean("creates"),
                row.getString("payload"),
                row.getString("file_name"));
    }

    private static void release(Connection connection) {
        try (connection;
                var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_unlock_all()");
        } catch (SQLException lost) {
            LOG.warn("The connection of a job was lost, and its lock with it", lost);
        }
    }
}
