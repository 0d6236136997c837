package esao.bench.peer.rows;

import esao.bench.machine.Database;

/** Tables such as the product's, narrow and with the same indexes, but with a number from a sequence as position. */
final class RowTables {

    private RowTables() {}

    static void create(Database database) {
        for (var statement : """
                CREATE TABLE event (
                    position     bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                    recorded_at  timestamptz NOT NULL,
                    event_id     uuid        NOT NULL,
                    sequence     integer     NOT NULL CHECK (sequence >= 0),
                    effective_on date        NOT NULL,
                    type         smallint    NOT NULL,
                    stream       text        NOT NULL COLLATE "C",
                    payload      bytea       NOT NULL,
                    meta_data    bytea       NOT NULL,
                    UNIQUE (stream, sequence));
                CREATE TABLE command_outcome (
                    actor_id        text        NOT NULL,
                    idempotency_key text        NOT NULL,
                    fingerprint     char(64)    NOT NULL,
                    command_id      text        NOT NULL,
                    stream          text        NOT NULL,
                    version         bigint      NOT NULL,
                    position        bigint      NOT NULL,
                    recorded_at     timestamptz NOT NULL DEFAULT now(),
                    PRIMARY KEY (actor_id, idempotency_key));
                CREATE TABLE hot_line (
                    stream           text   PRIMARY KEY COLLATE "C",
                    committed_satang bigint NOT NULL);
                """.split(";\n", -1)) {
            database.jdbc().sql(statement).update();
        }
    }
}
