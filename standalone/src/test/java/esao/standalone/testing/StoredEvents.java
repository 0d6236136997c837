package esao.standalone.testing;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at the record itself, past all that the program says of it. */
public final class StoredEvents {

    private final JdbcClient jdbc;

    public StoredEvents(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    /** How many events a stream has. */
    public long count(String stream) {
        return jdbc.sql("SELECT count(*) FROM event_store.event WHERE stream = :stream")
                .param("stream", stream)
                .query(Long.class)
                .single();
    }

    /** How many events there are in all. */
    public long count() {
        return jdbc.sql("SELECT count(*) FROM event_store.event")
                .query(Long.class)
                .single();
    }

    /** The versions of a stream, in order. */
    public List<Long> versions(String stream) {
        return jdbc.sql("""
                        SELECT sequence FROM event_store.event
                        WHERE stream = :stream ORDER BY position
                        """)
                .param("stream", stream)
                .query((row, ignored) -> row.getLong(1))
                .list();
    }

    /** How often each command of a stream left an event of one kind; the commands' ids, in order. */
    public List<String> commandsWith(String stream, String payloadType) {
        return jdbc.sql("""
                        SELECT command_id FROM event_store.event_log
                        WHERE stream = :stream AND event = :type ORDER BY position
                        """)
                .param("stream", stream)
                .param("type", payloadType)
                .query((row, ignored) -> row.getString(1))
                .list();
    }
}
