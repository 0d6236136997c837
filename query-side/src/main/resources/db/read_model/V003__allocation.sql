-- Projection allocation: who was given what, proposed by whom, released when. Amounts in satang.
CREATE TABLE read_model.allocation (
    budget_id         text    NOT NULL COLLATE "C",
    line              text    NOT NULL COLLATE "C",
    recipient         text    NOT NULL COLLATE "C",
    office            text    NOT NULL COLLATE "C",
    year              integer NOT NULL,
    recipient_name    text    NOT NULL,
    allocated_satang  bigint  NOT NULL,
    released_satang   bigint  NOT NULL,
    committed_satang  bigint  NOT NULL,
    disbursed_satang  bigint  NOT NULL,
    unreleased_satang bigint  NOT NULL GENERATED ALWAYS AS (allocated_satang - released_satang) STORED,
    spendable_satang  bigint  NOT NULL
        GENERATED ALWAYS AS (released_satang - committed_satang - disbursed_satang) STORED,
    PRIMARY KEY (budget_id, line, recipient)
);

CREATE INDEX allocation_by_recipient ON read_model.allocation (budget_id, recipient);

CREATE TABLE read_model.allocation_proposal (
    budget_id       text        NOT NULL COLLATE "C",
    allocation      text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    state           text        NOT NULL COLLATE "C" CHECK (state IN ('PROPOSED', 'APPROVED', 'REJECTED')),
    total_satang    bigint      NOT NULL,
    share_count     integer     NOT NULL,
    shares          json        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    proposed_by     text        NOT NULL COLLATE "C",
    proposed_at     timestamptz NOT NULL,
    decided_by      text COLLATE "C",
    decided_at      timestamptz,
    PRIMARY KEY (budget_id, allocation)
);

CREATE TABLE read_model.tranche (
    budget_id       text        NOT NULL COLLATE "C",
    tranche         text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    line            text        NOT NULL COLLATE "C",
    recipient       text        NOT NULL COLLATE "C",
    number          integer     NOT NULL,
    amount_satang   bigint      NOT NULL,
    letter_number   text        NOT NULL,
    letter_date     date        NOT NULL,
    released_by     text        NOT NULL COLLATE "C",
    released_at     timestamptz NOT NULL,
    notice_number   text,
    notice_date     date,
    notified_at     timestamptz,
    acknowledged_by text COLLATE "C",
    acknowledged_at timestamptz,
    PRIMARY KEY (budget_id, tranche)
);
