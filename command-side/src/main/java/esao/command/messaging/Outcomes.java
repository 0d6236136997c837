package esao.command.messaging;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of commands: reads what is recorded together with their events. */
@Component
class Outcomes {

    private static final String FIND = """
            SELECT fingerprint, command_id, stream, version, position
            FROM event_store.command_outcome
            WHERE actor_id = :actor AND idempotency_key = :key
            """;

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An outcome and the content it belongs to. */
    record Kept(String fingerprint, Receipt receipt) {}

    Optional<Kept> find(String actor, String key) {
        return jdbc.sql(FIND)
                .param("actor", actor)
                .param("key", key)
                .query((row, ignored) -> new Kept(
                        row.getString("fingerprint"),
                        new Receipt(
                                row.getString("command_id"),
                                row.getString("stream"),
                                row.getLong("version"),
                                row.getLong("position"),
                                false)))
                .optional();
    }
}
