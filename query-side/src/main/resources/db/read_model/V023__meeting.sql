-- Projection meeting: meetings of deciding bodies, their agendas, what they resolved, who was told, and what is to be done.
CREATE TABLE read_model.meeting (
    meeting_id       text    NOT NULL COLLATE "C" PRIMARY KEY,
    office           text    NOT NULL COLLATE "C",
    code             text    NOT NULL COLLATE "C",
    year             integer NOT NULL,
    body             text    NOT NULL COLLATE "C",
    convenes_on      date    NOT NULL,
    convenes_at      text    NOT NULL COLLATE "C",
    place            text    NOT NULL,
    stage            text    NOT NULL COLLATE "C"
        CHECK (stage IN ('SCHEDULED', 'INVITED', 'OPEN', 'ADJOURNED', 'CLOSED', 'CANCELLED')),
    opened_at        text COLLATE "C",
    closed_at        text COLLATE "C",
    minutes          text    NOT NULL COLLATE "C" CHECK (minutes IN ('NONE', 'DRAFTED', 'CIRCULATED', 'CERTIFIED')),
    minutes_revision integer NOT NULL,
    minutes_hash     text COLLATE "C",
    certified_by     text COLLATE "C"
);

CREATE INDEX meeting_of_office ON read_model.meeting (office, convenes_on);

CREATE TABLE read_model.meeting_item (
    meeting_id   text    NOT NULL COLLATE "C",
    added        bigint  NOT NULL,
    item         text    NOT NULL COLLATE "C",
    item_order   text    NOT NULL COLLATE "C",
    kind         text    NOT NULL COLLATE "C",
    title        text    NOT NULL,
    late         boolean NOT NULL,
    subject_kind text COLLATE "C",
    subject      text COLLATE "C",
    content_hash text COLLATE "C",
    paper_hash   text COLLATE "C",
    resolution   text COLLATE "C",
    outcome      text COLLATE "C",
    PRIMARY KEY (meeting_id, added)
);

CREATE TABLE read_model.meeting_resolution (
    meeting_id   text    NOT NULL COLLATE "C",
    number       integer NOT NULL,
    office       text    NOT NULL COLLATE "C",
    year         integer NOT NULL,
    resolution   text    NOT NULL COLLATE "C",
    body         text    NOT NULL COLLATE "C",
    kind         text    NOT NULL COLLATE "C",
    title        text    NOT NULL,
    outcome      text    NOT NULL COLLATE "C",
    wording      text    NOT NULL,
    conditions   text    NOT NULL,
    amendment    json    NOT NULL,
    subject_kind text COLLATE "C",
    subject      text COLLATE "C",
    content_hash text COLLATE "C",
    declared_on  date    NOT NULL,
    declared_at  text    NOT NULL COLLATE "C",
    status       text    NOT NULL COLLATE "C" CHECK (status IN ('USABLE', 'NOT_YET')),
    usable_on    date,
    present      integer NOT NULL,
    needed       integer NOT NULL,
    members      integer NOT NULL,
    dissents     integer NOT NULL,
    in_favour    integer,
    against      integer,
    abstained    integer,
    document_number text NOT NULL,
    document_date   date NOT NULL,
    PRIMARY KEY (meeting_id, number)
);

CREATE TABLE read_model.meeting_vote (
    meeting_id text    NOT NULL COLLATE "C",
    vote       integer NOT NULL,
    in_favour  integer NOT NULL,
    against    integer NOT NULL,
    abstained  integer NOT NULL,
    PRIMARY KEY (meeting_id, vote)
);

CREATE INDEX meeting_resolution_of_office ON read_model.meeting_resolution (office, declared_on);

CREATE TABLE read_model.meeting_receipt (
    meeting_id      text NOT NULL COLLATE "C",
    number          integer NOT NULL,
    recipient       text NOT NULL COLLATE "C",
    office          text NOT NULL COLLATE "C",
    resolution      text NOT NULL COLLATE "C",
    notified_on     date NOT NULL,
    document_number text NOT NULL,
    document_date   date NOT NULL,
    received_on     date,
    received_by     text COLLATE "C",
    PRIMARY KEY (meeting_id, number, recipient)
);

CREATE INDEX meeting_receipt_of_office ON read_model.meeting_receipt (office);

CREATE TABLE read_model.meeting_action (
    meeting_id  text    NOT NULL COLLATE "C",
    action      text    NOT NULL COLLATE "C",
    office      text    NOT NULL COLLATE "C",
    resolution  text    NOT NULL COLLATE "C",
    owner       text    NOT NULL COLLATE "C",
    task        text    NOT NULL,
    assigned_on date    NOT NULL,
    due_on      date    NOT NULL,
    percent     integer NOT NULL,
    report      text,
    reported_on date,
    closed_on   date,
    closed_by   text COLLATE "C",
    result      text,
    evidence    text COLLATE "C",
    PRIMARY KEY (meeting_id, action)
);

CREATE INDEX meeting_action_of_office ON read_model.meeting_action (office, due_on);
