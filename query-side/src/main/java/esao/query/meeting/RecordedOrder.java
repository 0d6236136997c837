package esao.query.meeting;

import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In which order entries of several streams were recorded, as the timeline has it. */
@Component
class RecordedOrder {

    /** The read model that knows. */
    static final String READ_MODEL = "timeline";

    private final JdbcClient jdbc;

    RecordedOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The global position of an entry; nothing while the timeline has not come that far. */
    OptionalLong positionOf(String stream, long version) {
        return jdbc
                .sql("SELECT position FROM read_model.timeline WHERE stream = :stream AND version = :version")
                .param("stream", stream)
                .param("version", version)
                .query((row, number) -> row.getLong("position"))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** The number of the last entry of a stream that was recorded up to a global position; -1 where there is none. */
    long versionAt(String stream, long position) {
        return jdbc
                .sql("""
                        SELECT version FROM read_model.timeline WHERE stream = :stream AND position <= :position
                        ORDER BY version DESC LIMIT 1
                        """)
                .param("stream", stream)
                .param("position", position)
                .query((row, number) -> row.getLong("version"))
                .stream()
                .mapToLong(Long::longValue)
                .findFirst()
                .orElse(-1);
    }
}
