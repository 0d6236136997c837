-- Projection virement-class: the class of each virement, what it asks for, and the reports owed after its execution. Amounts in satang.
CREATE TABLE read_model.virement_class (
    budget_id      text        NOT NULL COLLATE "C",
    virement       text        NOT NULL COLLATE "C",
    virement_class text        NOT NULL COLLATE "C",
    hash           text        NOT NULL COLLATE "C",
    natures        json        NOT NULL,
    rules          text        NOT NULL COLLATE "C",
    needed_outcome text        NOT NULL COLLATE "C",
    approved_by    text        NOT NULL COLLATE "C",
    body           text COLLATE "C",
    classified_by  text        NOT NULL COLLATE "C",
    classified_at  timestamptz NOT NULL,
    PRIMARY KEY (budget_id, virement)
);

COMMENT ON COLUMN read_model.virement_class.rules IS 'kind and version of the dated rules';
COMMENT ON COLUMN read_model.virement_class.approved_by IS 'in which capacity it has to be approved';

CREATE TABLE read_model.virement_report (
    budget_id     text    NOT NULL COLLATE "C",
    virement      text    NOT NULL COLLATE "C",
    addressee     text    NOT NULL COLLATE "C" CHECK (addressee IN ('OBEC', 'BUDGET_BUREAU')),
    executed_on   date    NOT NULL,
    due_on        date    NOT NULL,
    amount_satang bigint  NOT NULL,
    rules         text    NOT NULL COLLATE "C",
    reported_on   date,
    reported_by   text COLLATE "C",
    letter_number text,
    letter_date   date,
    reversed_on   date,
    PRIMARY KEY (budget_id, virement, addressee)
);

COMMENT ON COLUMN read_model.virement_report.reported_on IS 'the effective date of the report';
