package esao.query.projection;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code read_model.parked_event}: the events that a read model could not take in, and those of the same streams
 * that wait behind them. Only their places are kept; what they say is in the log.
 *
 * <p>Of each parked stream exactly one event, the first, has an error.
 */
@Component
class ParkedEvents {

    private static final Logger LOG = LoggerFactory.getLogger(ParkedEvents.class);

    /**
     * One writer at a time; and how many are parked is known without looking for them. The writer need not wait for the
     * disk: should the server stop short, rows and position go back together, and what was lost is taken in again.
     */
    private static final String HOLD = """
            SELECT position, parked, set_config('synchronous_commit', 'off', true)
            FROM read_model.projection_position WHERE name = :name FOR UPDATE
            """;

    private static final String STREAMS =
            "SELECT stream FROM read_model.parked_event WHERE name = :name AND error IS NOT NULL";

    private static final String PARK = """
            INSERT INTO read_model.parked_event (name, stream, version, position, event_id, error, parked_at, attempts)
            SELECT :name, * FROM unnest(:streams::text[], :versions::bigint[], :positions::bigint[],
                :ids::text[], :errors::text[], :times::timestamptz[], :attempts::integer[])
            """;

    private static final String TAKE =
            "DELETE FROM read_model.parked_event WHERE name = :name AND position = ANY(:positions::bigint[])";

    /** Whatever is left of a stream has a first event, and the stream stays parked until that one is taken in. */
    private static final String STILL_PARKED = """
            UPDATE read_model.parked_event
            SET error = 'waits to be tried again'
            WHERE name = :name AND position = (
                SELECT min(position) FROM read_model.parked_event
                WHERE name = :name AND stream = :stream
                HAVING count(error) = 0)
            """;

    private static final String COUNT = """
            UPDATE read_model.projection_position
            SET parked = (SELECT count(*) FROM read_model.parked_event WHERE name = :name)
            WHERE name = :name
            """;

    private static final String WAITING = """
            SELECT stream, version, position, event_id, parked_at, attempts
            FROM read_model.parked_event WHERE name = :name AND stream = :stream ORDER BY position LIMIT :most
            """;

    private static final String SUMMARY = """
            SELECT count(*) AS events, count(error) AS streams, min(parked_at) AS since,
                (SELECT error FROM read_model.parked_event
                 WHERE name = :name AND error IS NOT NULL ORDER BY position LIMIT 1) AS error
            FROM read_model.parked_event WHERE name = :name
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int mostStreams;

    ParkedEvents(JdbcClient jdbc, Clock clock, @Value("${esao.read-models.most-parked-streams:1000}") int mostStreams) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.mostStreams = mostStreams;
    }

    /**
     * What is known of a read model once nobody else writes it.
     *
     * @param position how far it is
     * @param streams the streams that are parked
     */
    record Held(long position, Set<String> streams) {}

    /** One that waits, and what was known of it when it was parked. */
    record Waiting(Place place, Requeued.Before before) {}

    /** Keeps all other writers of the read model away until the transaction ends. */
    Held hold(Target target) {
        record Known(long position, long parked) {}
        var known = jdbc.sql(HOLD)
                .param("name", target.name())
                .query((row, number) -> new Known(row.getLong("position"), row.getLong("parked")))
                .optional()
                .orElseGet(() -> new Known(ReadModelPosition.NOTHING, 0));
        return new Held(known.position(), known.parked() == 0 ? Set.of() : streams(target));
    }

    /** The streams of which something is parked. */
    Set<String> streams(Target target) {
        return jdbc.sql(STREAMS)
                .param("name", target.name())
                .query((row, number) -> row.getString("stream"))
                .set();
    }

    /**
     * Writes down what a batch parks.
     *
     * @throws IllegalStateException if so many streams are parked that something else than single events must be wrong
     */
    void park(Target target, Parking parking, @Nullable Requeued requeued) {
        var parked = parking.parked();
        if (!parked.isEmpty()) {
            if (parking.streams() > mostStreams) {
                throw tooMany(parking);
            }
            insert(target, parked, requeued);
            parked.stream()
                    .filter(one -> one.error() != null)
                    .forEach(one -> LOG.warn(
                            "The read model {} parks the event at position {} of {}",
                            target.name(),
                            one.place().position(),
                            one.place().stream(),
                            one.error()));
        }
        if (requeued != null) {
            jdbc.sql(STILL_PARKED)
                    .param("name", target.name())
                    .param("stream", requeued.stream())
                    .update();
        }
        if (!parked.isEmpty() || requeued != null) {
            jdbc.sql(COUNT).param("name", target.name()).update();
        }
    }

    /** What waits of a stream, in order, up to so many. */
    List<Waiting> waiting(Target target, String stream, int most) {
        return jdbc.sql(WAITING)
                .param("name", target.name())
                .param("stream", stream)
                .param("most", most)
                .query((row, number) -> new Waiting(
                        new Place(
                                row.getString("stream"),
                                row.getLong("version"),
                                row.getLong("position"),
                                row.getString("event_id")),
                        new Requeued.Before(row.getTimestamp("parked_at").toInstant(), row.getInt("attempts"))))
                .list();
    }

    /** Takes events out, to be tried again in the same transaction; false if others did so already. */
    boolean taken(Target target, List<Waiting> waiting) {
        var positions = waiting.stream().map(one -> one.place().position()).toArray(Long[]::new);
        return jdbc.sql(TAKE)
                        .param("name", target.name())
                        .param("positions", positions)
                        .update()
                == positions.length;
    }

    /** What is parked of a read model, if anything is. */
    Optional<ParkedSummary> summary(String readModel) {
        return jdbc
                .sql(SUMMARY)
                .param("name", readModel)
                .query((row, number) -> row.getLong("events") == 0
                        ? Optional.<ParkedSummary>empty()
                        : Optional.of(new ParkedSummary(
                                row.getLong("events"),
                                row.getLong("streams"),
                                row.getTimestamp("since").toInstant(),
                                String.valueOf(row.getString("error")))))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void insert(Target target, List<Parking.Parked> parked, @Nullable Requeued requeued) {
        var now = clock.instant();
        var rows = parked.stream().map(one -> Row.of(one, requeued, now)).toList();
        jdbc.sql(PARK)
                .param("name", target.name())
                .param("streams", rows.stream().map(row -> row.place().stream()).toArray(String[]::new))
                .param(
                        "versions",
                        rows.stream().map(row -> row.place().version()).toArray(Long[]::new))
                .param(
                        "positions",
                        rows.stream().map(row -> row.place().position()).toArray(Long[]::new))
                .param("ids", rows.stream().map(row -> row.place().eventId()).toArray(String[]::new))
                .param("errors", rows.stream().map(Row::error).toArray(String[]::new))
                .param(
                        "times",
                        rows.stream().map(row -> Timestamp.from(row.parkedAt())).toArray(Timestamp[]::new))
                .param("attempts", rows.stream().map(Row::attempts).toArray(Integer[]::new))
                .update();
    }

    private IllegalStateException tooMany(Parking parking) {
        return new IllegalStateException("%d streams would be parked, more than %d; the last one because of: %s"
                .formatted(
                        parking.streams(),
                        mostStreams,
                        parking.parked().stream()
                                .map(Parking.Parked::error)
                                .filter(error -> error != null)
                                .map(error -> Failing.text(error))
                                .reduce((first, second) -> second)
                                .orElse("")));
    }

    private record Row(Place place, @Nullable String error, Instant parkedAt, int attempts) {

        private static Row of(Parking.Parked parked, @Nullable Requeued requeued, Instant now) {
            var before = requeued == null
                    ? null
                    : requeued.before().get(parked.place().position());
            var error = parked.error();
            var attempts = before == null ? 0 : before.attempts();
            return new Row(
                    parked.place(),
                    error == null ? null : Failing.text(error),
                    before == null ? now : before.parkedAt(),
                    error == null ? attempts : attempts + 1);
        }
    }
}
