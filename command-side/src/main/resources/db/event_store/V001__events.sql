-- The one record of everything that happened. Rows are added and read, never changed and never removed.

CREATE TABLE domain_event_entry (
    global_index         bigint       GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_identifier     varchar(255) NOT NULL UNIQUE,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL CHECK (sequence_number >= 0),
    type                 varchar(255),
    time_stamp           varchar(255) NOT NULL,
    payload_type         varchar(255) NOT NULL,
    payload_revision     varchar(255),
    payload              bytea        NOT NULL,
    meta_data            bytea,
    UNIQUE (aggregate_identifier, sequence_number)
);

COMMENT ON TABLE domain_event_entry IS 'Every event, in the order of global_index; payload and meta_data are JSON in UTF-8';

-- A snapshot only saves reading; it can be dropped at any time and is made anew.
CREATE TABLE snapshot_event_entry (
    event_identifier     varchar(255) NOT NULL UNIQUE,
    aggregate_identifier varchar(255) NOT NULL,
    sequence_number      bigint       NOT NULL,
    type                 varchar(255) NOT NULL,
    time_stamp           varchar(255) NOT NULL,
    payload_type         varchar(255) NOT NULL,
    payload_revision     varchar(255),
    payload              bytea        NOT NULL,
    meta_data            bytea,
    PRIMARY KEY (aggregate_identifier, sequence_number, type)
);

-- What became of a command that came with an Idempotency-Key; written in the transaction of its events.
CREATE TABLE command_outcome (
    actor_id        text        NOT NULL,
    idempotency_key text        NOT NULL,
    fingerprint     char(64)    NOT NULL,
    command_id      text        NOT NULL,
    stream          text        NOT NULL,
    version         bigint      NOT NULL,
    position        bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor_id, idempotency_key)
);

-- Refused commands change nothing, and are kept to be learnt from.
CREATE TABLE refused_command (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    actor_id     text        NOT NULL,
    command      text        NOT NULL,
    stream       text        NOT NULL,
    office       text        NOT NULL,
    effective_on date        NOT NULL,
    reason       text        NOT NULL,
    problems     jsonb       NOT NULL
);

CREATE INDEX refused_command_by_office ON refused_command (office, id);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The record is append-only: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON command_outcome
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON refused_command
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
