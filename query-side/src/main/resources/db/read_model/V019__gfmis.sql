-- Projection gfmis: what GFMIS was said to show, under which code each line stands, what differences were explained with.
-- Amounts in satang.
CREATE TABLE read_model.gfmis_statement (
    reconciliation_id text        NOT NULL COLLATE "C",
    statement         text        NOT NULL COLLATE "C",
    office            text        NOT NULL COLLATE "C",
    year              integer     NOT NULL,
    version           bigint      NOT NULL,
    statement_date    date        NOT NULL,
    line_count        integer     NOT NULL,
    net_satang        bigint      NOT NULL,
    ordered_satang    bigint      NOT NULL,
    disbursed_satang  bigint      NOT NULL,
    remaining_satang  bigint      NOT NULL,
    content_hash      text        NOT NULL COLLATE "C",
    file_name         text,
    file_sha256       text COLLATE "C",
    superseded_by     text COLLATE "C",
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    reason            text        NOT NULL,
    imported_by       text        NOT NULL COLLATE "C",
    imported_at       timestamptz NOT NULL,
    PRIMARY KEY (reconciliation_id, statement)
);

CREATE TABLE read_model.gfmis_line (
    reconciliation_id text   NOT NULL COLLATE "C",
    statement         text   NOT NULL COLLATE "C",
    code              text   NOT NULL COLLATE "C",
    name              text,
    plan              text,
    net_satang        bigint NOT NULL,
    ordered_satang    bigint NOT NULL,
    disbursed_satang  bigint NOT NULL,
    remaining_satang  bigint NOT NULL CHECK (net_satang = ordered_satang + disbursed_satang + remaining_satang),
    PRIMARY KEY (reconciliation_id, statement, code)
);

CREATE TABLE read_model.gfmis_code (
    reconciliation_id text        NOT NULL COLLATE "C",
    line              text        NOT NULL COLLATE "C",
    valid_from        date        NOT NULL,
    code              text COLLATE "C",
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    reason            text        NOT NULL,
    mapped_by         text        NOT NULL COLLATE "C",
    mapped_at         timestamptz NOT NULL,
    PRIMARY KEY (reconciliation_id, line, valid_from)
);

CREATE TABLE read_model.gfmis_explanation (
    reconciliation_id text        NOT NULL COLLATE "C",
    version           bigint      NOT NULL,
    statement         text        NOT NULL COLLATE "C",
    code              text        NOT NULL COLLATE "C",
    cause             text        NOT NULL COLLATE "C",
    explained_on      date        NOT NULL,
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    reason            text        NOT NULL,
    explained_by      text        NOT NULL COLLATE "C",
    explained_at      timestamptz NOT NULL,
    PRIMARY KEY (reconciliation_id, version)
);

COMMENT ON COLUMN read_model.gfmis_statement.superseded_by IS 'a later import of the same day, which is read in its place';
COMMENT ON COLUMN read_model.gfmis_code.code IS 'under which the line stands until its next row; none where it stands under none';
