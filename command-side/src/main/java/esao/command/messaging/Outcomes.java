package esao.command.messaging;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of commands that came with an idempotency key. Written in the transaction of their events. */
@Component
class Outcomes {

    private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(:scope, 0))";

    private static final String FIND = """
            SELECT fingerprint, command_id, stream, version, position
            FROM event_store.command_outcome
            WHERE actor_id = :actor AND idempotency_key = :key
            """;

    private static final String KEEP = """
            INSERT INTO event_store.command_outcome
                (actor_id, idempotency_key, fingerprint, command_id, stream, version, position)
            VALUES (:actor, :key, :fingerprint, :commandId, :stream, :version, :position)
            """;

    private static final String HEAD = """
            SELECT sequence_number, global_index
            FROM event_store.domain_event_entry
            WHERE aggregate_identifier = :stream
            ORDER BY sequence_number DESC
            LIMIT 1
            """;

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An outcome and the content it belongs to. */
    record Kept(String fingerprint, Receipt receipt) {}

    /** Makes everybody else with the same key of the same person wait until this transaction ends. */
    void lock(String actor, String key) {
        jdbc.sql(LOCK)
                .param("scope", actor.length() + ":" + actor + key)
                .query((row, ignored) -> true)
                .list();
    }

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

    void keep(String actor, String key, String fingerprint, Receipt receipt) {
        jdbc.sql(KEEP)
                .param("actor", actor)
                .param("key", key)
                .param("fingerprint", fingerprint)
                .param("commandId", receipt.commandId())
                .param("stream", receipt.stream())
                .param("version", receipt.version())
                .param("position", receipt.position())
                .update();
    }

    /** The receipt for the last event of a stream, which the current transaction has just written. */
    Receipt receipt(String commandId, String stream) {
        return jdbc.sql(HEAD)
                .param("stream", stream)
                .query((row, ignored) -> new Receipt(
                        commandId, stream, row.getLong("sequence_number"), row.getLong("global_index"), false))
                .single();
    }

    /** The version of a stream as it is recorded now; none where there is no event. */
    Optional<Long> version(String stream) {
        return jdbc.sql(HEAD)
                .param("stream", stream)
                .query((row, ignored) -> row.getLong("sequence_number"))
                .optional();
    }
}
