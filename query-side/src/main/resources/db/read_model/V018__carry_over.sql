-- Projection budget-line: what left a line for the next year or lapsed, and which lines came from the year before.
ALTER TABLE read_model.budget_line
    ADD COLUMN in_transit_satang  bigint NOT NULL DEFAULT 0,
    ADD COLUMN carried_out_satang bigint NOT NULL DEFAULT 0,
    ADD COLUMN lapsed_satang      bigint NOT NULL DEFAULT 0,
    ADD COLUMN carried_from       integer;

DROP VIEW read_model.budget_overview;
CREATE VIEW read_model.budget_overview AS
SELECT b.budget_id, b.office, b.year, b.opened_at, b.closed_at, s.*
FROM read_model.budget b
CROSS JOIN LATERAL (
    SELECT count(*)                                       AS line_count,
           coalesce(sum(l.allotted_satang), 0)::bigint    AS allotted_satang,
           coalesce(sum(l.allocated_satang), 0)::bigint   AS allocated_satang,
           coalesce(sum(l.released_satang), 0)::bigint    AS released_satang,
           coalesce(sum(l.reserved_satang), 0)::bigint    AS reserved_satang,
           coalesce(sum(l.committed_satang), 0)::bigint   AS committed_satang,
           coalesce(sum(l.disbursed_satang), 0)::bigint   AS disbursed_satang,
           coalesce(sum(l.available_satang), 0)::bigint   AS available_satang,
           coalesce(sum(l.unallocated_satang), 0)::bigint AS unallocated_satang,
           coalesce(sum(l.in_transit_satang), 0)::bigint  AS in_transit_satang,
           coalesce(sum(l.carried_out_satang), 0)::bigint AS carried_out_satang,
           coalesce(sum(l.lapsed_satang), 0)::bigint      AS lapsed_satang
    FROM read_model.budget_line l
    WHERE l.budget_id = b.budget_id
) s;

-- Projection reservation: what of a reservation went into the next year or was given up.
ALTER TABLE read_model.reservation
    DROP COLUMN left_satang,
    ADD COLUMN carried_over_satang bigint NOT NULL DEFAULT 0;
ALTER TABLE read_model.reservation
    ADD COLUMN left_satang bigint NOT NULL
        GENERATED ALWAYS AS (reserved_satang - released_satang - drawn_satang - carried_over_satang) STORED;
