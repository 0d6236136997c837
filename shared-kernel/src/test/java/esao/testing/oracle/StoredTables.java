package esao.testing.oracle;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.provenance.MetaDataKeys;
import esao.kernel.schema.NamedSerializer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.json.JsonMapper;

/** Reads what a database holds, by plain SQL. The only class of the oracle that knows tables. */
public final class StoredTables {

    /** The table that takes the events. */
    public static final String EVENTS = "event_store.event";

    /** The table that takes the snapshots. */
    public static final String SNAPSHOTS = "event_store.snapshot";

    private static final String ALL_EVENTS = """
            SELECT event.position, event.stream, event.sequence, kind.name, kind.revision, event.payload, event.meta_data
            FROM event_store.event
            JOIN event_store.event_type kind ON kind.id = event.type
            ORDER BY event.position
            """;

    private static final String ALL_OUTCOMES = """
            SELECT command_id, stream, version, position
            FROM event_store.command_outcome
            """;

    private static final Serializer SERIALIZER = NamedSerializer.ofEvents();
    private static final JsonMapper JSON = new JsonMapper();

    private StoredTables() {}

    /** Everything, as of one moment if the connection sees one moment. */
    public static StoredLog read(Connection connection) throws SQLException {
        return new StoredLog(events(connection), outcomes(connection));
    }

    private static List<StoredLog.Event> events(Connection connection) throws SQLException {
        var events = new ArrayList<StoredLog.Event>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL_EVENTS)) {
            while (rows.next()) {
                events.add(event(rows));
            }
        }
        return events;
    }

    private static StoredLog.Event event(ResultSet row) throws SQLException {
        var stored = new SimpleSerializedObject<>(
                row.getBytes("payload"), byte[].class, row.getString("name"), row.getString("revision"));
        return new StoredLog.Event(
                row.getLong("position"),
                row.getString("stream"),
                row.getLong("sequence"),
                JSON.readTree(row.getBytes("meta_data"))
                        .path(MetaDataKeys.COMMAND_ID)
                        .asString(),
                SERIALIZER.<byte[], BudgetEvent>deserialize(stored));
    }

    private static Map<String, Told> outcomes(Connection connection) throws SQLException {
        var outcomes = new HashMap<String, Told>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL_OUTCOMES)) {
            while (rows.next()) {
                outcomes.put(
                        rows.getString("command_id"),
                        new Told(rows.getString("stream"), rows.getLong("version"), rows.getLong("position")));
            }
        }
        return outcomes;
    }
}
