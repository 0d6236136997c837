package esao.command.store;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The small numbers under which kinds of events are stored. A kind gets its number when it is first written. */
final class EventTypes {

    private static final String REGISTER = """
            INSERT INTO event_store.event_type (id, aggregate, name, revision)
            SELECT coalesce(max(id), 0) + 1, :aggregate, :name, :revision FROM event_store.event_type
            ON CONFLICT DO NOTHING
            """;

    private final JdbcClient jdbc;
    private final Map<Kind, Integer> numbers = new ConcurrentHashMap<>();
    private final Map<Integer, Kind> kinds = new ConcurrentHashMap<>();

    EventTypes(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /**
     * A kind of events.
     *
     * @param aggregate the kind of aggregate they happen to
     * @param name their lasting name
     * @param revision of their form
     */
    record Kind(String aggregate, String name, String revision) {}

    int number(Kind kind) {
        var number = numbers.get(kind);
        return number == null ? register(kind) : number;
    }

    Kind kind(int number) {
        var kind = kinds.get(number);
        if (kind == null) {
            load();
            kind = kinds.get(number);
        }
        return Objects.requireNonNull(kind, () -> "No kind of events has the number " + number);
    }

    /** Another process may take the same number at the same moment for another kind; then the next one is tried. */
    private int register(Kind kind) {
        for (@Nullable Integer number = known(kind); ; number = known(kind)) {
            if (number != null) {
                return number;
            }
            jdbc.sql(REGISTER)
                    .param("aggregate", kind.aggregate())
                    .param("name", kind.name())
                    .param("revision", kind.revision())
                    .update();
        }
    }

    private @Nullable Integer known(Kind kind) {
        load();
        return numbers.get(kind);
    }

    private void load() {
        try {
            jdbc.sql("SELECT id, aggregate, name, revision FROM event_store.event_type")
                    .query((row, ignored) -> {
                        var kind =
                                new Kind(row.getString("aggregate"), row.getString("name"), row.getString("revision"));
                        numbers.put(kind, row.getInt("id"));
                        kinds.put(row.getInt("id"), kind);
                        return kind;
                    })
                    .list();
        } catch (RuntimeException unreadable) {
            throw new EventStoreException("The kinds of events cannot be read", unreadable);
        }
    }
}
