-- Projection request: budget requests of offices, from the call to what was granted. Amounts in satang, years of the Buddhist Era.
CREATE TABLE read_model.request_round (
    request_id          text    NOT NULL COLLATE "C" PRIMARY KEY,
    office              text    NOT NULL COLLATE "C",
    year                integer NOT NULL,
    stage               text    NOT NULL COLLATE "C"
        CHECK (stage IN ('APPOINTED', 'CALLED', 'CONSOLIDATED', 'SUBMITTED', 'ENDORSED', 'SENT')),
    group_task          text,
    group_chair         text COLLATE "C",
    group_members       varchar[],
    group_order_number  text,
    group_order_date    date,
    policy              text,
    deadline            date,
    framework_base_year integer,
    framework_hash      text COLLATE "C",
    consolidated_by     text COLLATE "C",
    consolidated_at     timestamptz,
    hash                text COLLATE "C",
    submitted_by        text COLLATE "C",
    submitted_at        timestamptz,
    resolution          text,
    outcome             text COLLATE "C",
    resolved_at         timestamptz,
    letter_number       text,
    letter_date         date,
    sent_by             text COLLATE "C",
    sent_at             timestamptz
);

CREATE TABLE read_model.request_criterion (
    request_id text    NOT NULL COLLATE "C",
    criterion  text    NOT NULL COLLATE "C",
    name       text    NOT NULL,
    weight     integer NOT NULL,
    PRIMARY KEY (request_id, criterion)
);

CREATE TABLE read_model.request_school (
    request_id       text    NOT NULL COLLATE "C",
    school           text    NOT NULL COLLATE "C",
    school_name      text    NOT NULL,
    standing         text    NOT NULL COLLATE "C" CHECK (standing IN ('NONE', 'SUBMITTED', 'WITHDRAWN', 'RETURNED')),
    number           integer NOT NULL,
    hash             text COLLATE "C",
    submitted_by     text COLLATE "C",
    submitted_at     timestamptz,
    resubmit_by      date,
    return_reason    text,
    score_hundredths integer,
    scored_by        text COLLATE "C",
    PRIMARY KEY (request_id, school)
);

-- The lines of live requests; those of a request that was withdrawn or returned are in the record alone.
CREATE TABLE read_model.request_line (
    request_id           text   NOT NULL COLLATE "C",
    school               text   NOT NULL COLLATE "C",
    line                 text   NOT NULL COLLATE "C",
    school_name          text   NOT NULL,
    name                 text   NOT NULL,
    plan                 text   NOT NULL,
    output               text,
    project              text,
    activity             text,
    category             text   NOT NULL COLLATE "C",
    unit                 text   NOT NULL,
    quantity             bigint NOT NULL,
    unit_price_satang    bigint NOT NULL,
    requested_satang     bigint NOT NULL,
    investment_kind      text COLLATE "C",
    price_standard       text,
    ready                varchar[],
    accepted_satang      bigint CHECK (accepted_satang <= requested_satang),
    reason               text,
    decided_by           text COLLATE "C",
    above_ceiling_reason text,
    granted_satang       bigint,
    remark               text,
    cut_satang           bigint GENERATED ALWAYS AS (requested_satang - accepted_satang) STORED,
    verdict              text COLLATE "C" NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN accepted_satang IS NULL THEN 'UNDECIDED'
            WHEN accepted_satang = requested_satang THEN 'ACCEPTED'
            WHEN accepted_satang = 0 THEN 'REJECTED'
            ELSE 'CUT'
        END) STORED,
    PRIMARY KEY (request_id, school, line)
);

CREATE INDEX request_line_category ON read_model.request_line (request_id, category);

CREATE TABLE read_model.request_score_given (
    request_id text    NOT NULL COLLATE "C",
    school     text    NOT NULL COLLATE "C",
    criterion  text    NOT NULL COLLATE "C",
    points     integer NOT NULL,
    PRIMARY KEY (request_id, school, criterion)
);

CREATE TABLE read_model.request_target (
    request_id  text   NOT NULL COLLATE "C",
    subject_key text   NOT NULL COLLATE "C",
    subject     text   NOT NULL,
    quantity    bigint NOT NULL,
    unit        text   NOT NULL,
    quality     text   NOT NULL,
    PRIMARY KEY (request_id, subject_key)
);

CREATE TABLE read_model.request_ceiling (
    request_id     text   NOT NULL COLLATE "C",
    category       text   NOT NULL COLLATE "C",
    ceiling_satang bigint NOT NULL,
    PRIMARY KEY (request_id, category)
);

COMMENT ON TABLE read_model.request_ceiling IS 'the ceilings held against the request when it was put together last';

CREATE TABLE read_model.request_follow_up (
    request_id      text        NOT NULL COLLATE "C",
    number          bigint      NOT NULL,
    subject         text        NOT NULL,
    report          text        NOT NULL,
    effective_on    date        NOT NULL,
    document_number text        NOT NULL,
    document_date   date        NOT NULL,
    recorded_by     text        NOT NULL COLLATE "C",
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (request_id, number)
);

-- What each school asked for and what became of it.
CREATE VIEW read_model.request_school_book AS
SELECT school.*,
       coalesce(sums.lines, 0)            AS lines,
       coalesce(sums.undecided_lines, 0)  AS undecided_lines,
       coalesce(sums.requested_satang, 0) AS requested_satang,
       coalesce(sums.accepted_satang, 0)  AS accepted_satang,
       coalesce(sums.granted_satang, 0)   AS granted_satang
FROM read_model.request_school school
LEFT JOIN (SELECT request_id, school,
                  count(*)                                         AS lines,
                  count(*) FILTER (WHERE accepted_satang IS NULL)  AS undecided_lines,
                  sum(requested_satang)::bigint                    AS requested_satang,
                  coalesce(sum(accepted_satang), 0)::bigint        AS accepted_satang,
                  coalesce(sum(granted_satang), 0)::bigint         AS granted_satang
           FROM read_model.request_line
           GROUP BY request_id, school) sums USING (request_id, school);

-- Requested, accepted, granted, by category.
CREATE VIEW read_model.request_funnel AS
SELECT line.request_id,
       line.category,
       count(*)                                                          AS lines,
       count(*) FILTER (WHERE line.verdict IN ('ACCEPTED', 'CUT'))       AS accepted_lines,
       count(*) FILTER (WHERE line.verdict = 'REJECTED')                 AS rejected_lines,
       count(*) FILTER (WHERE line.verdict = 'UNDECIDED')                AS undecided_lines,
       sum(line.requested_satang)::bigint                                AS requested_satang,
       coalesce(sum(line.accepted_satang), 0)::bigint                    AS accepted_satang,
       coalesce(sum(line.accepted_satang) FILTER (WHERE line.above_ceiling_reason IS NOT NULL), 0)::bigint
                                                                         AS above_ceiling_satang,
       ceiling.ceiling_satang,
       coalesce(sum(line.granted_satang), 0)::bigint                     AS granted_satang
FROM read_model.request_line line
LEFT JOIN read_model.request_ceiling ceiling USING (request_id, category)
GROUP BY line.request_id, line.category, ceiling.ceiling_satang;

-- What each request was found worth by each criterion.
CREATE VIEW read_model.request_score AS
SELECT request_id, given.school, criterion, asked.name, asked.weight, given.points
FROM read_model.request_score_given given
JOIN read_model.request_criterion asked USING (request_id, criterion);
