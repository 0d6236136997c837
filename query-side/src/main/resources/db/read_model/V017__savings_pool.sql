-- Projection savings-pool: declared savings with what became of them, and uses of savings with their consents. Amounts in satang.
CREATE TABLE read_model.savings (
    budget_id       text   NOT NULL COLLATE "C",
    savings         text   NOT NULL COLLATE "C",
    line            text   NOT NULL COLLATE "C",
    recipient       text COLLATE "C",
    cause           text   NOT NULL COLLATE "C",
    declared_satang bigint NOT NULL,
    used_satang     bigint NOT NULL,
    moved_satang    bigint NOT NULL,
    returned_satang bigint NOT NULL,
    declared_on     date   NOT NULL,
    declared_by     text   NOT NULL COLLATE "C",
    document_number text   NOT NULL,
    document_date   date   NOT NULL,
    PRIMARY KEY (budget_id, savings)
);

COMMENT ON COLUMN read_model.savings.recipient IS 'whose allocation it was taken back from';
COMMENT ON COLUMN read_model.savings.used_satang IS 'went to recipients within the line';
COMMENT ON COLUMN read_model.savings.moved_satang IS 'went to other lines by virements, less what was reversed';

CREATE TABLE read_model.savings_use (
    budget_id       text        NOT NULL COLLATE "C",
    savings_use     text        NOT NULL COLLATE "C",
    state           text        NOT NULL COLLATE "C" CHECK (state IN (
        'PROPOSED', 'ENDORSED', 'APPROVED', 'USED', 'REJECTED')),
    approach        text        NOT NULL,
    amount_satang   bigint      NOT NULL,
    hash            text        NOT NULL COLLATE "C",
    items           json        NOT NULL,
    virement_class  text        NOT NULL COLLATE "C",
    rules           text        NOT NULL COLLATE "C",
    approving_role  text        NOT NULL COLLATE "C",
    body            text COLLATE "C",
    proposed_by     text        NOT NULL COLLATE "C",
    proposed_at     timestamptz NOT NULL,
    resolution      text,
    endorsed_by     text COLLATE "C",
    approval_number text,
    approval_date   date,
    approved_by     text COLLATE "C",
    valid_until     date,
    ended_by        text COLLATE "C",
    ended_on        date,
    PRIMARY KEY (budget_id, savings_use)
);

COMMENT ON COLUMN read_model.savings_use.ended_on IS 'the effective date of the use or the rejection';
