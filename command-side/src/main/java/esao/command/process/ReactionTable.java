package esao.command.process;

import esao.command.problem.Violation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How far the reactions have followed the log, and what waits. No part of the record. */
@Component
public class ReactionTable {

    private static final String FIND = """
            SELECT reaction, event_id, position, stream, target_stream, office, since, attempts, tried_at,
                   problems::text AS problems
            FROM event_store.reaction_waiting
            WHERE (CAST(:office AS text) IS NULL OR office = :office)
                AND (CAST(:target AS text) IS NULL OR target_stream = :target)
            ORDER BY %s position, reaction
            LIMIT :most
            """;

    /** For people: the oldest event first. */
    private static final String OLDEST = FIND.formatted("");

    /** Whatever was tried longest ago, so that each has its turn however many wait. */
    private static final String NEXT = FIND.formatted("tried_at,");

    private static final String WAIT = """
            INSERT INTO event_store.reaction_waiting
                (reaction, event_id, position, stream, target_stream, office, since, attempts, tried_at, problems)
            VALUES (:reaction, :eventId, :position, :stream, :target, :office, :now, 1, :now, CAST(:problems AS jsonb))
            ON CONFLICT (reaction, event_id) DO UPDATE
            SET attempts = reaction_waiting.attempts + 1, tried_at = :now, problems = CAST(:problems AS jsonb),
                target_stream = :target, office = :office
            RETURNING attempts
            """;

    private static final String MOVE_ON = """
            UPDATE event_store.reaction_position SET position = :position
            WHERE reaction = :reaction AND position < :position
            """;

    private final DataSource database;
    private final JdbcClient jdbc;
    private final JsonMapper mapper;
    private final Clock clock;

    ReactionTable(DataSource database, JsonMapper mapper, Clock clock) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What waits, the oldest event first; of one office, if one is named. */
    public List<WaitingReaction> waiting(@Nullable String office, int most) {
        return find(jdbc, OLDEST, office, null, most);
    }

    /** How many wait, and since when the one does that waits longest. */
    record Queue(long count, @Nullable Instant oldest) {}

    Queue queue() {
        return jdbc.sql("SELECT count(*) AS count, min(since) AS oldest FROM event_store.reaction_waiting")
                .query((row, ignored) -> {
                    var oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Queue(row.getLong("count"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    /** Makes room for reactions; those that are new begin with the first event there is. */
    void introduce(Collection<String> reactions) {
        for (var reaction : reactions) {
            jdbc.sql("""
                            INSERT INTO event_store.reaction_position (reaction, position) VALUES (:reaction, 0)
                            ON CONFLICT (reaction) DO NOTHING
                            """).param("reaction", reaction).update();
        }
    }

    /** How far each has come. */
    Map<String, Long> positions() {
        return positions(jdbc);
    }

    /** The streams for which something waits. */
    Set<String> targets() {
        return Set.copyOf(jdbc.sql(
                        "SELECT DISTINCT target_stream FROM event_store.reaction_waiting WHERE target_stream IS NOT NULL")
                .query((row, ignored) -> row.getString(1))
                .list());
    }

    /**
     * Does some work while no other process works on reactions.
     *
     * @return whether it was done; not where another process is at work
     */
    boolean alone(Consumer<Notes> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var here = JdbcClient.create(new SingleConnectionDataSource(connection, true));
                var free = here.sql("SELECT pg_try_advisory_xact_lock(7305401286349002)")
                        .query(Boolean.class)
                        .single();
                if (free) {
                    work.accept(new Notes(here));
                }
                connection.commit();
                return free;
            } catch (RuntimeException | Error failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException lost) {
            throw new DataAccessResourceFailureException("The notes of the reactions cannot be reached", lost);
        }
    }

    /** What may be written by whoever is alone. */
    final class Notes {

        private final JdbcClient here;

        private Notes(JdbcClient here) {
            this.here = here;
        }

        Map<String, Long> positions() {
            return ReactionTable.positions(here);
        }

        /** Notes that a reaction has come so far. */
        void moveOn(String reaction, long position) {
            here.sql(MOVE_ON)
                    .param("reaction", reaction)
                    .param("position", position)
                    .update();
        }

        /** What waits for a stream, or all that waits; what was tried longest ago first. */
        List<WaitingReaction> nextToTry(@Nullable String target, int most) {
            return find(here, NEXT, null, target, most);
        }

        void done(String reaction, String eventId) {
            here.sql("DELETE FROM event_store.reaction_waiting WHERE reaction = :reaction AND event_id = :eventId")
                    .param("reaction", reaction)
                    .param("eventId", eventId)
                    .update();
        }

        /** Notes what could not be done; how often it was tried. */
        int await(
                String reaction,
                Followed event,
                @Nullable String target,
                @Nullable String office,
                Violation... problems) {
            return here.sql(WAIT)
                    .param("reaction", reaction)
                    .param("eventId", event.id())
                    .param("position", event.position())
                    .param("stream", event.stream())
                    .param("target", target)
                    .param("office", office)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("problems", mapper.writeValueAsString(List.of(problems)))
                    .query(Integer.class)
                    .single();
        }
    }

    private static Map<String, Long> positions(JdbcClient jdbc) {
        var positions = new HashMap<String, Long>();
        jdbc.sql("SELECT reaction, position FROM event_store.reaction_position").query(row -> {
            positions.put(row.getString(1), row.getLong(2));
        });
        return positions;
    }

    private List<WaitingReaction> find(
            JdbcClient from, String sql, @Nullable String office, @Nullable String target, int most) {
        return from.sql(sql)
                .param("office", office)
                .param("target", target)
                .param("most", most)
                .query((row, ignored) -> waiting(row))
                .list();
    }

    private WaitingReaction waiting(ResultSet row) throws SQLException {
        return new WaitingReaction(
                row.getString("reaction"),
                row.getString("event_id"),
                row.getLong("position"),
                row.getString("stream"),
                row.getString("target_stream"),
                row.getString("office"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                row.getObject("tried_at", OffsetDateTime.class).toInstant(),
                mapper.readTree(row.getString("problems")));
    }
}
