-- Projection regulation: the versions of dated rules that offices have laid down.
CREATE TABLE read_model.regulation_version (
    regulation_id     text        NOT NULL COLLATE "C",
    office            text        NOT NULL COLLATE "C",
    kind              text        NOT NULL COLLATE "C",
    version           text        NOT NULL COLLATE "C",
    effective_from    date        NOT NULL,
    state             text        NOT NULL COLLATE "C" CHECK (state IN ('SET', 'WITHDRAWN')),
    content           json        NOT NULL,
    set_by            text        NOT NULL COLLATE "C",
    set_at            timestamptz NOT NULL,
    document_number   text        NOT NULL,
    document_date     date        NOT NULL,
    reason            text        NOT NULL,
    withdrawn_by      text COLLATE "C",
    withdrawn_at      timestamptz,
    withdrawn_because text,
    PRIMARY KEY (regulation_id, version)
);

COMMENT ON COLUMN read_model.regulation_version.effective_from IS 'in force from that day until the next version is; a withdrawn one never';
