package esao.command.jobs;

import esao.command.messaging.Identities;
import esao.command.messaging.KeyReused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps jobs in the database, so that they survive the program. There is one job for each person and key, named after
 * both: whoever sends a command again is led to the same job.
 */
@Component
@DependsOn("eventStoreMigration")
@EnableConfigurationProperties(JobSettings.class)
public class JobStore {

    private static final int PART = 1 << 20;

    private static final String STATUS = """
            SELECT id, actor_id, digest, command, stream, office, file_name, file_lines, lines_read, state, attempts,
                status, outcome, accepted_at, started_at, ended_at
            FROM event_store.job
            """;

    private static final String ONE = STATUS + " WHERE id = :id";

    private static final String LATEST = STATUS + """
             WHERE (CAST(:actor AS text) IS NULL OR actor_id = :actor
                OR office = ANY (string_to_array(:offices, ',')))
            ORDER BY accepted_at DESC, id DESC
            LIMIT :size
            """;

    /** Whoever accepts is alone, so that no more are accepted than may be. */
    private static final String ALONE = "SELECT pg_advisory_xact_lock(7305401286349002)";

    private static final String WEIGHT = """
            SELECT count(*) FILTER (WHERE state IN ('WAITING', 'RUNNING')) AS waiting,
                   coalesce(sum(file_bytes + octet_length(payload)), 0) AS bytes
            FROM event_store.job
            """;

    private static final String ACCEPT = """
            INSERT INTO event_store.job (id, actor_id, idempotency_key, digest, claims, command, file_kind, stream,
                office, expected_version, creates, payload, file_name, file_bytes, file_lines, state)
            VALUES (:id, :actor, :key, :digest, :claims, :command, :fileKind, :stream, :office, :expectedVersion,
                :creates, :payload, :fileName, :fileBytes, :fileLines, 'WAITING')
            """;

    private static final String ADD_PART =
            "INSERT INTO event_store.job_part (job, number, bytes) VALUES (:job, :number, :bytes)";

    private static final String CANCEL = """
            UPDATE event_store.job SET state = 'CANCELLED', ended_at = now() WHERE id = :id AND state = 'WAITING'
            """;

    private static final String REPEAT = """
            UPDATE event_store.job
            SET state = 'WAITING', claims = :claims, status = NULL, outcome = NULL, ended_at = NULL, lines_read = 0, not_before = now()
            WHERE id = :id AND state IN ('REFUSED', 'FAILED', 'CANCELLED')
            """;

    private static final String END = """
            UPDATE event_store.job SET state = :state, status = :status, outcome = :outcome, ended_at = now()
            WHERE id = :id
            """;

    private static final String AGAIN = """
            UPDATE event_store.job SET state = 'WAITING', not_before = now() + interval '2 seconds' WHERE id = :id
            """;

    private static final String FORGET_FILE = "DELETE FROM event_store.job_part WHERE job = :id";

    private static final String FORGET_CONTENT = """
            UPDATE event_store.job SET payload = '', file_bytes = 0 WHERE id = :id
            """;

    private static final String FORGET = """
            DELETE FROM event_store.job WHERE ended_at < now() - make_interval(secs => :seconds)
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JobSettings settings;
    private final Identities identities;
    private final Semaphore news = new Semaphore(0);

    JobStore(JdbcClient jdbc, PlatformTransactionManager transactions, JobSettings settings, Identities identities) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.settings = settings;
        this.identities = identities;
    }

    /**
     * A job that was accepted.
     *
     * @param job how it is doing
     * @param before whether it had been accepted before
     */
    public record Accepted(JobStatus job, boolean before) {}

    /**
     * Accepts a command to be carried out later; once this returns it will be, whatever happens to the program.
     *
     * @return the job; of a command that came before with its key, the job of then
     * @throws KeyReused if the key came with something else before
     * @throws JobsFull if too many wait already
     */
    public Accepted accept(NewJob job, @Nullable JobFile file) {
        var key = job.key() == null ? "job-" + identities.next() : job.key();
        var id = UUID.nameUUIDFromBytes((job.actor() + "/" + key).getBytes(StandardCharsets.UTF_8));
        var known = find(id);
        if (known.isPresent()) {
            return before(known.get(), job, key);
        }
        var accepted = Objects.requireNonNull(transaction.execute(ignored -> accept(id, key, job, file)));
        news.release();
        return accepted;
    }

    private Accepted accept(UUID id, String key, NewJob job, @Nullable JobFile file) {
        jdbc.sql(ALONE).query((row, number) -> 0).single();
        var known = find(id); // Somebody may have been faster.
        if (known.isPresent()) {
            return before(known.get(), job, key);
        }
        requireRoom(job.payload().getBytes(StandardCharsets.UTF_8).length + (file == null ? 0 : file.bytes()));
        jdbc.sql(ACCEPT)
                .param("id", id)
                .param("actor", job.actor())
                .param("key", key)
                .param("digest", job.digest())
                .param("claims", job.claims())
                .param("command", job.command())
                .param("fileKind", job.fileKind())
                .param("stream", job.stream())
                .param("office", job.office())
                .param("expectedVersion", job.expectedVersion())
                .param("creates", job.creates())
                .param("payload", job.payload())
                .param("fileName", file == null ? null : file.name())
                .param("fileBytes", file == null ? 0 : file.bytes())
                .param("fileLines", file == null ? 0 : file.lines())
                .update();
        if (file != null) {
            keep(id, file);
        }
        return new Accepted(find(id).orElseThrow(), false);
    }

    private static Accepted before(JobStatus known, NewJob job, String key) {
        if (!known.digest().equals(job.digest())) {
            throw new KeyReused(key);
        }
        return new Accepted(known, true);
    }

    private void requireRoom(long bytes) {
        var fits = jdbc.sql(WEIGHT)
                .query((row, number) -> row.getLong("waiting") < settings.mostWaiting()
                        && row.getLong("bytes") + bytes <= settings.mostBytes().toBytes())
                .single();
        if (!fits) {
            throw new JobsFull();
        }
    }

    private void keep(UUID id, JobFile file) {
        try (var content = file.content().open()) {
            var number = 0;
            for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                jdbc.sql(ADD_PART)
                        .param("job", id)
                        .param("number", number++)
                        .param("bytes", part)
                        .update();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How a job is doing; nothing where there is none, or none any more. */
    public Optional<JobStatus> find(UUID id) {
        return jdbc.sql(ONE).param("id", id).query((row, number) -> status(row)).optional();
    }

    /**
     * The latest jobs of a person and of some offices, or all.
     *
     * @param actor the person; absent for all jobs
     * @param offices the codes of the offices, possibly none
     */
    public List<JobStatus> latest(@Nullable String actor, List<String> offices, int size) {
        return jdbc.sql(LATEST)
                .param("actor", actor)
                .param("offices", String.join(",", offices))
                .param("size", size)
                .query((row, number) -> status(row))
                .list();
    }

    /** Cancels a job that waits; whether it did. */
    public boolean cancel(UUID id) {
        return jdbc.sql(CANCEL).param("id", id).update() == 1;
    }

    /**
     * Has a job tried again that was refused, failed or cancelled, under its key; whether it is.
     *
     * @param claims what the verified token of who asks for that says, as JSON
     */
    public boolean repeat(UUID id, String claims) {
        var waits = jdbc.sql(REPEAT).param("id", id).param("claims", claims).update() == 1;
        news.release();
        return waits;
    }

    /** Waits until there may be something to do, but not for ever. */
    void awaitNews(Duration most) throws InterruptedException {
        if (news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }

    /** The file of a job, which is read part by part. */
    InputStream file(UUID id) {
        return new PartStream(number -> part(id, number), lines -> progress(id, lines));
    }

    private byte @Nullable [] part(UUID id, int number) {
        return jdbc.sql("SELECT bytes FROM event_store.job_part WHERE job = :id AND number = :number")
                .param("id", id)
                .param("number", number)
                .query((row, ignored) -> row.getBytes("bytes"))
                .optional()
                .orElse(null);
    }

    private void progress(UUID id, long lines) {
        jdbc.sql("UPDATE event_store.job SET lines_read = :lines WHERE id = :id")
                .param("id", id)
                .param("lines", lines)
                .update();
    }

    /** Keeps how a job ended. What was sent is kept only where the job can be repeated. */
    void end(UUID id, JobWork.Ending ending) {
        if (ending.state() == JobState.WAITING) {
            jdbc.sql(AGAIN).param("id", id).update();
            return;
        }
        transaction.executeWithoutResult(ignored -> {
            jdbc.sql(END)
                    .param("id", id)
                    .param("state", ending.state().name())
                    .param("status", ending.status())
                    .param("outcome", ending.outcome())
                    .update();
            if (ending.state() == JobState.TAKEN) {
                jdbc.sql(FORGET_FILE).param("id", id).update();
                jdbc.sql(FORGET_CONTENT).param("id", id).update();
            }
        });
    }

    /** Removes those that ended long ago. */
    void forget() {
        jdbc.sql(FORGET).param("seconds", settings.keep().toSeconds()).update();
    }

    private static JobStatus status(ResultSet row) throws SQLException {
        return new JobStatus(
                row.getObject("id", UUID.class),
                row.getString("actor_id"),
                row.getString("digest"),
                row.getString("command"),
                row.getString("stream"),
                row.getString("office"),
                row.getString("file_name"),
                row.getLong("file_lines"),
                row.getLong("lines_read"),
                JobState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getObject("status", Integer.class),
                row.getString("outcome"),
                Objects.requireNonNull(instant(row, "accepted_at")),
                instant(row, "started_at"),
                instant(row, "ended_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
