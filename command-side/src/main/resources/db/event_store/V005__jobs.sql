-- Commands that were accepted to be carried out later. They are no part of the record: what such a command leads to is
-- recorded as always, under its key. The tables belong to the program's role, which may change and remove their rows.

CREATE TABLE job (
    id               uuid        PRIMARY KEY,
    actor_id         text        NOT NULL,
    idempotency_key  text        NOT NULL,
    digest           char(64)    NOT NULL,
    claims           text        NOT NULL,
    command          text        NOT NULL,
    file_kind        text,
    stream           text        NOT NULL,
    office           text        NOT NULL,
    expected_version bigint,
    creates          boolean     NOT NULL,
    payload          text        NOT NULL,
    file_name        text,
    file_bytes       bigint      NOT NULL DEFAULT 0,
    file_lines       bigint      NOT NULL DEFAULT 0,
    state            text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'TAKEN', 'REFUSED', 'FAILED', 'CANCELLED')),
    attempts         integer     NOT NULL DEFAULT 0,
    lines_read       bigint      NOT NULL DEFAULT 0,
    status           integer,
    outcome          text,
    accepted_at      timestamptz NOT NULL DEFAULT now(),
    not_before       timestamptz NOT NULL DEFAULT now(),
    started_at       timestamptz,
    ended_at         timestamptz,
    UNIQUE (actor_id, idempotency_key)
);

COMMENT ON TABLE job IS 'Commands to be carried out later, and what became of them; kept for a while';
COMMENT ON COLUMN job.claims IS 'what the verified token said of the actor, as JSON; no token is kept';
COMMENT ON COLUMN job.outcome IS 'the receipt or the problem that the sender would have been answered, as JSON';

CREATE INDEX job_open ON job (accepted_at, id) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX job_of_actor ON job (actor_id, accepted_at);

-- The file of a job, in parts of at most a megabyte.
CREATE TABLE job_part (
    job    uuid    NOT NULL REFERENCES job ON DELETE CASCADE,
    number integer NOT NULL,
    bytes  bytea   NOT NULL,
    PRIMARY KEY (job, number)
);
