-- Projection carry-over: money that goes into the next year, and money that came from the year before. Amounts in
-- satang. Of what came, left is moved less paid, freed, given up and passed on.
CREATE TABLE read_model.carry_over (
    budget_id        text    NOT NULL COLLATE "C",
    carry_over       text    NOT NULL COLLATE "C",
    office           text    NOT NULL COLLATE "C",
    year             integer NOT NULL,
    direction        text    NOT NULL COLLATE "C",
    state            text    NOT NULL COLLATE "C",
    subject_kind     text    NOT NULL COLLATE "C",
    subject          text    NOT NULL COLLATE "C",
    recipient        text COLLATE "C",
    line             text    NOT NULL COLLATE "C",
    asked_satang     bigint  NOT NULL,
    moved_satang     bigint  NOT NULL,
    paid_satang      bigint  NOT NULL DEFAULT 0,
    freed_satang     bigint  NOT NULL DEFAULT 0,
    given_up_satang  bigint  NOT NULL DEFAULT 0,
    passed_on_satang bigint  NOT NULL DEFAULT 0,
    left_satang      bigint  NOT NULL GENERATED ALWAYS AS (
        CASE WHEN direction = 'IN' THEN moved_satang - paid_satang - freed_satang - given_up_satang - passed_on_satang
             ELSE 0 END) STORED,
    expires_on       date    NOT NULL,
    other_budget     text COLLATE "C",
    other_carry_over text COLLATE "C",
    other_line       text COLLATE "C",
    requested_by     text COLLATE "C",
    requested_on     date,
    approved_by      text COLLATE "C",
    approved_on      date,
    document_number  text,
    document_date    date,
    left_at          timestamptz,
    arrived_at       timestamptz,
    PRIMARY KEY (budget_id, carry_over)
);

CREATE INDEX carry_over_by_expiry ON read_model.carry_over (budget_id, expires_on);

-- Which commitments, reservations and payments of a budget belong to money that came from the year before.
CREATE TABLE read_model.carry_over_link (
    budget_id  text NOT NULL COLLATE "C",
    kind       text NOT NULL COLLATE "C",
    name       text NOT NULL COLLATE "C",
    carry_over text NOT NULL COLLATE "C",
    PRIMARY KEY (budget_id, kind, name)
);
