-- Projection reservation: money kept apart for projects of plans, and what became of it. Amounts in satang.
CREATE TABLE read_model.reservation (
    budget_id       text        NOT NULL COLLATE "C",
    reservation     text        NOT NULL COLLATE "C",
    office          text        NOT NULL COLLATE "C",
    year            integer     NOT NULL,
    project         text        NOT NULL COLLATE "C",
    line            text        NOT NULL COLLATE "C",
    purpose         text        NOT NULL,
    reserved_satang bigint      NOT NULL,
    released_satang bigint      NOT NULL,
    drawn_satang    bigint      NOT NULL,
    left_satang     bigint      NOT NULL GENERATED ALWAYS AS (reserved_satang - released_satang - drawn_satang) STORED,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    reserved_by     text        NOT NULL COLLATE "C",
    reserved_on     date        NOT NULL,
    reserved_at     timestamptz NOT NULL,
    PRIMARY KEY (budget_id, reservation)
);

CREATE INDEX reservation_by_project ON read_model.reservation (budget_id, project);

-- Which commitment was drawn from which reservation.
CREATE TABLE read_model.reservation_draw (
    budget_id      text   NOT NULL COLLATE "C",
    commitment     text   NOT NULL COLLATE "C",
    office         text   NOT NULL COLLATE "C",
    year           integer NOT NULL,
    reservation    text   NOT NULL COLLATE "C",
    project        text   NOT NULL COLLATE "C",
    line           text   NOT NULL COLLATE "C",
    recipient      text   NOT NULL COLLATE "C",
    recipient_name text   NOT NULL,
    amount_satang  bigint NOT NULL,
    restored_satang bigint NOT NULL,
    drawn_by       text   NOT NULL COLLATE "C",
    drawn_on       date   NOT NULL,
    PRIMARY KEY (budget_id, commitment)
);
