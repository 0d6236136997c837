package esao.command.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Writes by one call of the function {@code event_store.append}, which is also the whole transaction: a process that is
 * paused or cut off never holds the log.
 */
final class PostgresRecorder implements Recorder {

    private static final String APPEND =
            "SELECT head, verdicts FROM event_store.append(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SETTLE = "SELECT positions FROM event_store.settle(?, ?, ?)";

    private final DataSource database;

    PostgresRecorder(DataSource database) {
        this.database = database;
    }

    @Override
    public List<Verdict> record(List<Append> batch) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(APPEND)) {
            var driver = connection.unwrap(PGConnection.class);
            bindCommands(driver, statement, batch);
            bindPlaces(driver, statement, batch);
            bindEvents(
                    driver,
                    statement,
                    batch.stream().flatMap(append -> append.events().stream()).toList());
            try (var row = statement.executeQuery()) {
                row.next();
                return verdicts(
                        batch, row.getLong(1), (Integer[]) row.getArray(2).getArray());
            }
        }
    }

    @Override
    public List<Optional<Verdict>> settle(List<Append> batch) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SETTLE)) {
            var driver = connection.unwrap(PGConnection.class);
            var streams = batch.stream().map(Append::stream).toArray(String[]::new);
            var sequences =
                    batch.stream().mapToInt(append -> (int) append.last()).toArray();
            var ids =
                    batch.stream().map(append -> append.events().getLast().id()).toArray(String[]::new);
            statement.setArray(1, driver.createArrayOf("text", streams));
            statement.setArray(2, driver.createArrayOf("int4", sequences));
            statement.setArray(3, driver.createArrayOf("text", ids));
            try (var row = statement.executeQuery()) {
                row.next();
                return Arrays.stream((Long[]) row.getArray(1).getArray())
                        .map(position ->
                                position == 0 ? Optional.<Verdict>empty() : Optional.of(Verdict.taken(position)))
                        .toList();
            }
        }
    }

    private static void bindCommands(PGConnection connection, PreparedStatement statement, List<Append> batch)
            throws SQLException {
        var streams = batch.stream().map(Append::stream).toArray(String[]::new);
        var firsts = batch.stream().mapToInt(append -> (int) append.first()).toArray();
        var counts = batch.stream().mapToInt(append -> append.events().size()).toArray();
        statement.setArray(1, connection.createArrayOf("text", streams));
        statement.setArray(2, connection.createArrayOf("int4", firsts));
        statement.setArray(3, connection.createArrayOf("int4", counts));
        statement.setArray(4, connection.createArrayOf("text", ofKeys(batch, CommandKey::actor)));
        statement.setArray(5, connection.createArrayOf("text", ofKeys(batch, CommandKey::key)));
        statement.setArray(6, connection.createArrayOf("text", ofKeys(batch, CommandKey::fingerprint)));
        statement.setArray(7, connection.createArrayOf("text", ofKeys(batch, CommandKey::commandId)));
    }

    /** The stream of each event, and its number there. */
    private static void bindPlaces(PGConnection connection, PreparedStatement statement, List<Append> batch)
            throws SQLException {
        var events = batch.stream().mapToInt(append -> append.events().size()).sum();
        var streams = new String[events];
        var sequences = new int[events];
        var number = 0;
        for (var append : batch) {
            for (var sequence = append.first(); sequence <= append.last(); sequence++) {
                streams[number] = append.stream();
                sequences[number++] = (int) sequence;
            }
        }
        statement.setArray(8, connection.createArrayOf("text", streams));
        statement.setArray(9, connection.createArrayOf("int4", sequences));
    }

    private static void bindEvents(PGConnection connection, PreparedStatement statement, List<NewEvent> events)
            throws SQLException {
        var types = events.stream().mapToInt(NewEvent::type).toArray();
        var ids = events.stream().map(NewEvent::id).toArray(String[]::new);
        var recorded = events.stream().mapToLong(NewEvent::recordedMicros).toArray();
        var effective = events.stream()
                .mapToInt(event -> (int) event.effectiveOn().toEpochDay())
                .toArray();
        statement.setArray(10, connection.createArrayOf("int4", types));
        statement.setArray(11, connection.createArrayOf("text", ids));
        statement.setArray(12, connection.createArrayOf("int8", recorded));
        statement.setArray(13, connection.createArrayOf("int4", effective));
        statement.setArray(
                14,
                connection.createArrayOf(
                        "bytea", events.stream().map(NewEvent::payload).toArray(byte[][]::new)));
        statement.setArray(
                15,
                connection.createArrayOf(
                        "bytea", events.stream().map(NewEvent::metaData).toArray(byte[][]::new)));
    }

    private static @Nullable String[] ofKeys(List<Append> batch, Function<CommandKey, String> part) {
        var parts = new @Nullable String[batch.size()];
        for (var number = 0; number < parts.length; number++) {
            var key = batch.get(number).key();
            parts[number] = key == null ? null : part.apply(key);
        }
        return parts;
    }

    /** Positions follow one another in the order in which commands were taken. */
    private static List<Verdict> verdicts(List<Append> batch, long head, Integer[] kinds) {
        var verdicts = new ArrayList<Verdict>();
        var position = head;
        for (var number = 0; number < kinds.length; number++) {
            var kind = Verdict.Kind.of(kinds[number]);
            if (kind == Verdict.Kind.TAKEN) {
                position += batch.get(number).events().size();
                verdicts.add(Verdict.taken(position));
            } else {
                verdicts.add(Verdict.refused(kind));
            }
        }
        return verdicts;
    }
}
