package esao.query.projection;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At which global position entries were recorded, as the timeline has it; it is kept for every stream. */
@Component
public class RecordedOrder {

    /** The read model that knows. */
    public static final String READ_MODEL = "timeline";

    private final JdbcClient jdbc;

    RecordedOrder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The global position of an entry; absent while the timeline has not come that far. */
    public @Nullable Long positionOf(String stream, long version) {
        return jdbc.sql("SELECT position FROM read_model.timeline WHERE stream = :stream AND version = :version")
                .param("stream", stream)
                .param("version", version)
                .query((row, number) -> row.getLong("position"))
                .optional()
                .orElse(null);
    }

    /** The number of the last entry of a stream that was recorded up to a global position; -1 where there is none. */
    public long versionAt(String stream, long position) {
        return jdbc.sql("""
                        SELECT version FROM read_model.timeline WHERE stream = :stream AND position <= :position
                        ORDER BY version DESC LIMIT 1
                        """)
                .param("stream", stream)
                .param("position", position)
                .query((row, number) -> row.getLong("version"))
                .optional()
                .orElse(-1L);
    }
}
