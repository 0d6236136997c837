-- Projection control: where and until when commitments beyond what is there pass, and which passed only because of it.
-- Amounts in satang.
CREATE TABLE read_model.loosening (
    budget_id    text      NOT NULL COLLATE "C",
    policy       text      NOT NULL COLLATE "C",
    office       text      NOT NULL COLLATE "C",
    year         integer   NOT NULL,
    state        text      NOT NULL COLLATE "C" CHECK (state IN ('PROPOSED', 'CONFIRMED', 'ENDED')),
    lines        varchar[] NOT NULL,
    limit_satang bigint    NOT NULL,
    used_satang  bigint    NOT NULL,
    valid_until  date      NOT NULL,
    reason       text      NOT NULL,
    proposed_by  text      NOT NULL COLLATE "C",
    proposed_on  date      NOT NULL,
    confirmed_by text COLLATE "C",
    confirmed_on date,
    ended_by     text COLLATE "C",
    ended_on     date,
    PRIMARY KEY (budget_id, policy)
);

COMMENT ON COLUMN read_model.loosening.lines IS 'none where it is for all lines';

CREATE TABLE read_model.control_exception (
    budget_id       text        NOT NULL COLLATE "C",
    commitment      text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    policy          text        NOT NULL COLLATE "C",
    line            text        NOT NULL COLLATE "C",
    recipient       text        NOT NULL COLLATE "C",
    there_satang    bigint      NOT NULL,
    amount_satang   bigint      NOT NULL,
    excess_satang   bigint      NOT NULL,
    outstanding_satang bigint   NOT NULL,
    version         bigint      NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    committed_by    text        NOT NULL COLLATE "C",
    committed_on    date        NOT NULL,
    committed_at    timestamptz NOT NULL,
    PRIMARY KEY (budget_id, commitment)
);

COMMENT ON COLUMN read_model.control_exception.outstanding_satang IS 'what of the excess is not there still: what came meanwhile makes good the oldest first';

-- By how much each recipient of a line has promised and paid more than was released to it; below zero where less.
CREATE TABLE read_model.control_share (
    budget_id     text   NOT NULL COLLATE "C",
    line          text   NOT NULL COLLATE "C",
    recipient     text   NOT NULL COLLATE "C",
    beyond_satang bigint NOT NULL,
    PRIMARY KEY (budget_id, line, recipient)
);
