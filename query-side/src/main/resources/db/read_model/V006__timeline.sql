-- Projection timeline: everything that happened, one row for each event. Amounts in satang.
CREATE TABLE read_model.timeline (
    position        bigint      PRIMARY KEY,
    event_id        text        NOT NULL COLLATE "C",
    budget_id       text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    version         bigint      NOT NULL,
    event           text        NOT NULL COLLATE "C",
    subject         text COLLATE "C",
    recorded_at     timestamptz NOT NULL,
    effective_on    date        NOT NULL,
    actor           text        NOT NULL COLLATE "C",
    role            text        NOT NULL COLLATE "C",
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    reason          text        NOT NULL,
    resolution      text,
    correlation_id  text        NOT NULL COLLATE "C",
    causation_id    text COLLATE "C",
    command_id      text        NOT NULL COLLATE "C",
    lines           varchar[]   NOT NULL,
    changes         json        NOT NULL
);

CREATE UNIQUE INDEX timeline_by_version ON read_model.timeline (budget_id, version);
CREATE INDEX timeline_by_record ON read_model.timeline (recorded_at, position);
CREATE INDEX timeline_by_actor ON read_model.timeline (actor, position);
CREATE INDEX timeline_by_correlation ON read_model.timeline (correlation_id);
CREATE INDEX timeline_by_line ON read_model.timeline USING gin (lines);

-- What each figure was after the last event seen, so that the next row can say from what it changed.
CREATE TABLE read_model.timeline_figure (
    budget_id text   NOT NULL COLLATE "C",
    line      text   NOT NULL COLLATE "C",
    account   text   NOT NULL COLLATE "C",
    satang    bigint NOT NULL,
    PRIMARY KEY (budget_id, line, account)
);
