-- Projection evaluation: which projects are evaluated and how far each is, and what was recommended to whom. What was
-- answered is not here: it is folded from the events when somebody asks for it.
CREATE TABLE read_model.evaluation (
    evaluation_id   text    NOT NULL COLLATE "C" PRIMARY KEY,
    office          text    NOT NULL COLLATE "C",
    year            integer NOT NULL,
    project         text    NOT NULL COLLATE "C",
    title           text    NOT NULL,
    owner           text    NOT NULL,
    lines           varchar[] NOT NULL,
    state           text    NOT NULL COLLATE "C" CHECK (state IN ('OPEN', 'CLOSED', 'SUMMARISED', 'ACKNOWLEDGED')),
    opened_on       date    NOT NULL,
    last_day        date    NOT NULL,
    questions       integer NOT NULL,
    asked           integer NOT NULL,
    answered        integer NOT NULL,
    closed_on       date,
    why_early       text,
    edition         integer NOT NULL,
    summarised_on   date,
    summarised_by   text COLLATE "C",
    acknowledged_on date,
    acknowledged_by text COLLATE "C",
    recommendations integer NOT NULL,
    told            varchar[] NOT NULL
);

CREATE INDEX evaluation_of_office ON read_model.evaluation (office, year);

CREATE TABLE read_model.evaluation_recommendation (
    evaluation_id   text    NOT NULL COLLATE "C",
    recommendation  text    NOT NULL COLLATE "C",
    addressee       text    NOT NULL COLLATE "C",
    office          text    NOT NULL COLLATE "C",
    year            integer NOT NULL,
    project         text    NOT NULL COLLATE "C",
    wording         text    NOT NULL,
    questions       varchar[] NOT NULL,
    findings        varchar[] NOT NULL,
    sent_on         date    NOT NULL,
    due_on          date,
    document_number text    NOT NULL,
    document_date   date    NOT NULL,
    received_on     date,
    received_by     text COLLATE "C",
    PRIMARY KEY (evaluation_id, recommendation, addressee)
);

CREATE INDEX evaluation_recommendation_of_office ON read_model.evaluation_recommendation (office, sent_on);
