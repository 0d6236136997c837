package esao.command.process;

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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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
                   refused_for_good_since, problems::text AS problems
            FROM event_store.reaction_waiting
            """;

    /** Whatever was tried longest ago, so that each has its turn however many wait; not what is of no use to try. */
    private static final String NEXT = FIND + """
            WHERE (CAST(:target AS text) IS NULL OR target_stream = :target) AND refused_for_good_since IS NULL
            ORDER BY tried_at, position, reaction
            LIMIT :most
            """;

    private static final String ASKED = FIND + """
            WHERE (CAST(:office AS text) IS NULL OR office = :office)
                AND (CAST(:reaction AS text) IS NULL OR reaction = :reaction)
                AND (CAST(:forGood AS boolean) IS NULL OR (refused_for_good_since IS NOT NULL) = :forGood)
            """;

    private static final String IN_ORDER = ASKED + "ORDER BY %s, position, reaction ";

    /** How many rows are held at a time where all are read. */
    private static final int ROWS_AT_ONCE = 500;

    private static final String WAIT = """
            INSERT INTO event_store.reaction_waiting
                (reaction, event_id, position, stream, target_stream, office, since, attempts, tried_at, problems,
                 refused_for_good_since)
            VALUES (:reaction, :eventId, :position, :stream, :target, :office, :now, 1, :now, CAST(:problems AS jsonb),
                    CASE WHEN :forGood THEN CAST(:now AS timestamptz) END)
            ON CONFLICT (reaction, event_id) DO UPDATE
            SET attempts = reaction_waiting.attempts + 1, tried_at = :now, problems = CAST(:problems AS jsonb),
                target_stream = :target, office = :office,
                refused_for_good_since =
                    CASE WHEN :forGood THEN coalesce(reaction_waiting.refused_for_good_since, :now) END
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
        return find(WaitingQuery.ofOffice(office, most));
    }

    /** What is asked for of all that waits, in the order asked for. */
    public List<WaitingReaction> find(WaitingQuery query) {
        return query.asked(jdbc.sql(IN_ORDER.formatted(query.order()) + "LIMIT :most OFFSET :skip"))
                .param("most", query.size())
                .param("skip", (long) query.page() * query.size())
                .query((row, ignored) -> waiting(row))
                .list();
    }

    /** All that is asked for, whatever page, in one read and in the order asked for. */
    public void each(WaitingQuery query, Consumer<WaitingReaction> item) {
        inOneTransaction(here -> {
            query.asked(here.sql(IN_ORDER.formatted(query.order())).withFetchSize(ROWS_AT_ONCE))
                    .query(row -> {
                        item.accept(waiting(row));
                    });
            return true;
        });
    }

    /** How much there is of what is asked for, on all pages. */
    public long count(WaitingQuery query) {
        return query.asked(jdbc.sql("SELECT count(*) FROM (" + ASKED + ") AS found"))
                .query(Long.class)
                .single();
    }

    /** One thing that waits; nothing where it does not. */
    Optional<WaitingReaction> find(String reaction, String eventId) {
        return jdbc.sql(FIND + "WHERE reaction = :reaction AND event_id = :eventId")
                .param("reaction", reaction)
                .param("eventId", eventId)
                .query((row, ignored) -> waiting(row))
                .optional();
    }

    /** How many wait, since when the one does that waits longest, and how many of them never come to be done. */
    record Queue(long count, @Nullable Instant oldest, long refusedForGood) {}

    Queue queue() {
        return jdbc.sql("""
                        SELECT count(*) AS count, min(since) AS oldest, count(refused_for_good_since) AS refused
                        FROM event_store.reaction_waiting
                        """)
                .query((row, ignored) ->
                        new Queue(row.getLong("count"), instant(row, "oldest"), row.getLong("refused")))
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

    /** The streams for which something waits that may be done yet. */
    Set<String> targets() {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT target_stream FROM event_store.reaction_waiting"
                        + " WHERE target_stream IS NOT NULL AND refused_for_good_since IS NULL")
                .query((row, ignored) -> row.getString(1))
                .list());
    }

    /**
     * Does some work while no other process works on reactions.
     *
     * @return whether it was done; not where another process is at work
     */
    boolean alone(Consumer<Notes> work) {
        return inOneTransaction(here -> {
            var free = here.sql("SELECT pg_try_advisory_xact_lock(7305401286349002)")
                    .query(Boolean.class)
                    .single();
            if (free) {
                work.accept(new Notes(here));
            }
            return free;
        });
    }

    private <T> T inOneTransaction(Function<JdbcClient, T> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
                connection.commit();
                return result;
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

        /** What waits for a stream, or all that waits and may be done yet; what was tried longest ago first. */
        List<WaitingReaction> nextToTry(@Nullable String target, int most) {
            return here.sql(NEXT)
                    .param("target", target)
                    .param("most", most)
                    .query((row, ignored) -> waiting(row))
                    .list();
        }

        void done(String reaction, String eventId) {
            here.sql("DELETE FROM event_store.reaction_waiting WHERE reaction = :reaction AND event_id = :eventId")
                    .param("reaction", reaction)
                    .param("eventId", eventId)
                    .update();
        }

        /**
         * Notes what could not be done.
         *
         * @return how often it was tried
         */
        int await(String reaction, Followed event, @Nullable String target, Refused refused) {
            return here.sql(WAIT)
                    .param("reaction", reaction)
                    .param("eventId", event.id())
                    .param("position", event.position())
                    .param("stream", event.stream())
                    .param("target", target)
                    .param("office", event.office())
                    .param("forGood", refused.forGood())
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("problems", mapper.writeValueAsString(refused.problems()))
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

    private WaitingReaction waiting(ResultSet row) throws SQLException {
        var since = Objects.requireNonNull(instant(row, "since"));
        var forGood = instant(row, "refused_for_good_since");
        return new WaitingReaction(
                row.getString("reaction"),
                row.getString("event_id"),
                row.getLong("position"),
                row.getString("stream"),
                row.getString("target_stream"),
                row.getString("office"),
                forGood == null ? WaitingState.WAITING : WaitingState.REFUSED_FOR_GOOD,
                forGood == null ? since : forGood,
                since,
                row.getInt("attempts"),
                Objects.requireNonNull(instant(row, "tried_at")),
                mapper.readTree(row.getString("problems")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
