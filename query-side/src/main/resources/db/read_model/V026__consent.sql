-- Projection consent: what was laid before deciding bodies, what resolutions did to it, and what followed. Amounts in
-- satang. The subject is named as agendas name it: the stream, and its part behind a slash.
CREATE TABLE read_model.consent_subject (
    kind           text    NOT NULL COLLATE "C" CHECK (kind IN ('VIREMENT', 'SAVINGS_USE', 'BUDGET_REQUEST')),
    subject        text    NOT NULL COLLATE "C",
    office         text    NOT NULL COLLATE "C",
    year           integer NOT NULL,
    asked_satang   bigint  NOT NULL,
    body           text COLLATE "C",
    needed_outcome text COLLATE "C",
    moved_on       date,
    moved_hash     text COLLATE "C",
    moved_satang   bigint  NOT NULL,
    undone_on      date,
    PRIMARY KEY (kind, subject)
);

CREATE INDEX consent_subject_of_office ON read_model.consent_subject (office);

-- How much each content asked for that a subject had.
CREATE TABLE read_model.consent_content (
    kind    text   NOT NULL COLLATE "C",
    subject text   NOT NULL COLLATE "C",
    hash    text   NOT NULL COLLATE "C",
    office  text   NOT NULL COLLATE "C",
    satang  bigint NOT NULL,
    PRIMARY KEY (kind, subject, hash)
);

CREATE INDEX consent_content_of_office ON read_model.consent_content (office);

CREATE TABLE read_model.consent_act (
    kind        text   NOT NULL COLLATE "C",
    subject     text   NOT NULL COLLATE "C",
    version     bigint NOT NULL,
    office      text   NOT NULL COLLATE "C",
    resolution  text   NOT NULL COLLATE "C",
    act         text   NOT NULL COLLATE "C" CHECK (act IN ('ENDORSED', 'SENT_BACK', 'REJECTED')),
    hash        text COLLATE "C",
    wanted_hash text COLLATE "C",
    acted_on    date   NOT NULL,
    PRIMARY KEY (kind, subject, version)
);

CREATE INDEX consent_act_of_office ON read_model.consent_act (office, resolution);
