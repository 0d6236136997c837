-- Projection line-movement: the statement of a line, one row for each figure an event changed. Amounts in satang.
CREATE TABLE read_model.line_movement (
    position        bigint      NOT NULL,
    ordinal         integer     NOT NULL,
    budget_id       text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    line            text        NOT NULL COLLATE "C",
    account         text        NOT NULL COLLATE "C",
    recipient       text COLLATE "C",
    satang          bigint      NOT NULL,
    event           text        NOT NULL COLLATE "C",
    event_id        text        NOT NULL COLLATE "C",
    version         bigint      NOT NULL,
    recorded_at     timestamptz NOT NULL,
    effective_on    date        NOT NULL,
    actor           text        NOT NULL COLLATE "C",
    role            text        NOT NULL COLLATE "C",
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    reason          text        NOT NULL,
    resolution      text,
    PRIMARY KEY (position, ordinal)
);

CREATE INDEX line_movement_by_effect ON read_model.line_movement (budget_id, line, effective_on, position, ordinal);
CREATE INDEX line_movement_by_record ON read_model.line_movement (budget_id, line, recorded_at, position, ordinal);
