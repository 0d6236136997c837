-- Projection budget-line: the control register. Amounts in satang.
CREATE TABLE read_model.budget (
    budget_id text        PRIMARY KEY COLLATE "C",
    office    text        NOT NULL COLLATE "C",
    year      integer     NOT NULL,
    opened_at timestamptz NOT NULL,
    closed_at timestamptz
);

CREATE TABLE read_model.budget_line (
    budget_id          text    NOT NULL COLLATE "C",
    line               text    NOT NULL COLLATE "C",
    office             text    NOT NULL COLLATE "C",
    year               integer NOT NULL,
    name               text    NOT NULL,
    plan               text    NOT NULL,
    output             text,
    project            text,
    activity           text,
    category           text    NOT NULL COLLATE "C",
    fund               text    NOT NULL COLLATE "C",
    allotted_satang    bigint  NOT NULL,
    allocated_satang   bigint  NOT NULL,
    released_satang    bigint  NOT NULL,
    reserved_satang    bigint  NOT NULL,
    committed_satang   bigint  NOT NULL,
    disbursed_satang   bigint  NOT NULL,
    available_satang   bigint  NOT NULL
        GENERATED ALWAYS AS (allotted_satang - reserved_satang - committed_satang - disbursed_satang) STORED,
    unallocated_satang bigint  NOT NULL
        GENERATED ALWAYS AS (allotted_satang - allocated_satang - reserved_satang) STORED,
    PRIMARY KEY (budget_id, line)
);

CREATE VIEW read_model.budget_overview AS
SELECT b.budget_id, b.office, b.year, b.opened_at, b.closed_at, s.*
FROM read_model.budget b
CROSS JOIN LATERAL (
    SELECT count(*)                                     AS line_count,
           coalesce(sum(l.allotted_satang), 0)::bigint    AS allotted_satang,
           coalesce(sum(l.allocated_satang), 0)::bigint   AS allocated_satang,
           coalesce(sum(l.released_satang), 0)::bigint    AS released_satang,
           coalesce(sum(l.reserved_satang), 0)::bigint    AS reserved_satang,
           coalesce(sum(l.committed_satang), 0)::bigint   AS committed_satang,
           coalesce(sum(l.disbursed_satang), 0)::bigint   AS disbursed_satang,
           coalesce(sum(l.available_satang), 0)::bigint   AS available_satang,
           coalesce(sum(l.unallocated_satang), 0)::bigint AS unallocated_satang
    FROM read_model.budget_line l
    WHERE l.budget_id = b.budget_id
) s;
