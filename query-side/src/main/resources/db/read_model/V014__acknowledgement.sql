-- Projection acknowledgement: who was told of which tranche, and who confirmed it, by the days on which that counts.
CREATE TABLE read_model.tranche_notice (
    budget_id       text    NOT NULL COLLATE "C",
    tranche         text    NOT NULL COLLATE "C",
    office          text    NOT NULL COLLATE "C",
    year            integer NOT NULL,
    line            text    NOT NULL COLLATE "C",
    recipient       text    NOT NULL COLLATE "C",
    number          integer NOT NULL,
    amount_satang   bigint  NOT NULL,
    notice_number   text,
    notice_date     date,
    notified_by     text COLLATE "C",
    notified_on     date,
    acknowledged_by text COLLATE "C",
    acknowledged_on date,
    PRIMARY KEY (budget_id, tranche)
);
