package esao.command.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.postgresql.PGStatement;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the table of events. */
final class EventTable {

    private static final String COLUMNS =
            "SELECT position, recorded_at, event_id, sequence, type, stream, payload, meta_data FROM event_store.event ";

    /** Some events are notices of thousands of lines; of such, fewer are read at a time. */
    static final long MOST_BYTES = 4L << 20;

    private static final String LOG = """
            SELECT position, recorded_at, event_id, sequence, type, stream, payload, meta_data
            FROM (SELECT *, sum(octet_length(payload)) OVER (ORDER BY position) - octet_length(payload) AS bytes_before
                  FROM event_store.event WHERE position > ? ORDER BY position LIMIT ?) part
            WHERE bytes_before < %d
            """.formatted(MOST_BYTES);

    private static final String STREAM = COLUMNS + "WHERE stream = ? AND sequence >= ? ORDER BY sequence LIMIT ?";

    private static final String LAST =
            "SELECT sequence FROM event_store.event WHERE stream = :stream ORDER BY sequence DESC LIMIT 1";

    private final DataSource database;
    private final JdbcClient jdbc;
    private final EventTypes types;

    /**
     * Reads from a database.
     *
     * @param database for everybody; may give a connection that is in a transaction
     * @param apart gives connections that nobody else has: a kind of events is registered for all to see
     */
    EventTable(DataSource database, DataSource apart) {
        this.database = database;
        this.jdbc = JdbcClient.create(database);
        this.types = new EventTypes(apart);
    }

    EventTypes types() {
        return types;
    }

    /** Some of the events after a position, in order; none where there is none. */
    List<StoredEvent> after(long position, int most) {
        return fetch(LOG, statement -> {
            statement.setLong(1, position);
            statement.setInt(2, most);
        });
    }

    /** The events of a stream from a sequence number on, in order. */
    List<StoredEvent> ofStream(String stream, long first, int most) {
        return fetch(STREAM, statement -> {
            statement.setString(1, stream);
            statement.setLong(2, first);
            statement.setInt(3, most);
        });
    }

    /** The sequence number of the last event of a stream. */
    Optional<Long> last(String stream) {
        return jdbc.sql(LAST).param("stream", stream).query(Long.class).optional();
    }

    /** The position of the last event; 0 where there is none. */
    long head() {
        return position("SELECT max(position) FROM event_store.event", List.of());
    }

    /** The position of the last event that was recorded before a moment; 0 where there is none. */
    long headAt(Instant moment) {
        return position(
                "SELECT max(position) FROM event_store.event WHERE recorded_at < ?",
                List.of(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC)));
    }

    private long position(String sql, List<?> parameters) {
        return jdbc.sql(sql)
                .params(parameters)
                .query((row, ignored) -> row.getLong(1))
                .single();
    }

    /** Sets the parameters of a statement. */
    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<StoredEvent> fetch(String sql, Parameters parameters) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(1); // Rows come in binary from the second time on.
            parameters.set(statement);
            try (var rows = statement.executeQuery()) {
                var events = new ArrayList<StoredEvent>();
                while (rows.next()) {
                    events.add(event(rows));
                }
                return events;
            }
        } catch (SQLException failure) {
            throw new EventStoreException("The log cannot be read", failure);
        }
    }

    private StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getInt(4),
                types.kind(row.getInt(5)),
                row.getString(6),
                row.getBytes(7),
                row.getBytes(8));
    }
}
