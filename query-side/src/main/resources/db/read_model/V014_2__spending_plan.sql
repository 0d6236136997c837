-- Projection spending-plan: what is to be paid of which line in which month. Amounts in satang.
CREATE TABLE read_model.spending_plan (
    budget_id      text    NOT NULL COLLATE "C",
    line           text    NOT NULL COLLATE "C",
    month          integer NOT NULL CHECK (month BETWEEN 1 AND 12),
    office         text    NOT NULL COLLATE "C",
    year           integer NOT NULL,
    planned_satang bigint  NOT NULL,
    planned_by     text    NOT NULL COLLATE "C",
    planned_on     date    NOT NULL,
    PRIMARY KEY (budget_id, line, month)
);

COMMENT ON COLUMN read_model.spending_plan.month IS 'of the fiscal year: 1 is October';
