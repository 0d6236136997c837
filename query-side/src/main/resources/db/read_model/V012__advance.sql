-- Projection advance: money handed out in advance, and each account of it. Amounts in satang.
CREATE TABLE read_model.advance (
    budget_id         text        NOT NULL COLLATE "C",
    advance           text        NOT NULL COLLATE "C",
    office            text        NOT NULL COLLATE "C",
    year              integer     NOT NULL,
    line              text        NOT NULL COLLATE "C",
    recipient         text        NOT NULL COLLATE "C",
    payee             text        NOT NULL COLLATE "C",
    purpose           text        NOT NULL,
    amount_satang     bigint      NOT NULL,
    spent_satang      bigint      NOT NULL,
    returned_satang   bigint      NOT NULL,
    owed_satang       bigint      NOT NULL GENERATED ALWAYS AS (amount_satang - spent_satang - returned_satang) STORED,
    handed_out_on     date        NOT NULL,
    due_on            date        NOT NULL,
    last_cleared_on   date,
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    recorded_by       text        NOT NULL COLLATE "C",
    recorded_at       timestamptz NOT NULL,
    PRIMARY KEY (budget_id, advance)
);

CREATE TABLE read_model.advance_clearing (
    budget_id       text        NOT NULL COLLATE "C",
    advance         text        NOT NULL COLLATE "C",
    version         bigint      NOT NULL,
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    disbursement    text COLLATE "C",
    spent_satang    bigint      NOT NULL,
    returned_satang bigint      NOT NULL,
    receipts        json        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    cleared_on      date        NOT NULL,
    cleared_by      text        NOT NULL COLLATE "C",
    cleared_at      timestamptz NOT NULL,
    PRIMARY KEY (budget_id, advance, version)
);

COMMENT ON COLUMN read_model.advance_clearing.version IS 'the place of the account in the stream of its budget';
