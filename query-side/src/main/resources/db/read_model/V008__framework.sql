-- Projection framework: medium-term expenditure frameworks, edition by edition. Amounts in satang, years of the Buddhist Era.
CREATE TABLE read_model.framework_edition (
    framework_id       text        NOT NULL COLLATE "C",
    base_year          integer     NOT NULL,
    office             text        NOT NULL COLLATE "C",
    state              text        NOT NULL COLLATE "C" CHECK (state IN ('OPEN', 'FINAL')),
    opened_by          text        NOT NULL COLLATE "C",
    opened_at          timestamptz NOT NULL,
    group_task         text,
    group_chair        text COLLATE "C",
    group_members      varchar[],
    group_order_number text,
    group_order_date   date,
    reconciled_by      text COLLATE "C",
    reconciled_at      timestamptz,
    finalised_by       text COLLATE "C",
    finalised_at       timestamptz,
    hash               text COLLATE "C",
    PRIMARY KEY (framework_id, base_year)
);

COMMENT ON COLUMN read_model.framework_edition.reconciled_at IS 'absent again after every change of an estimate';

CREATE TABLE read_model.framework_line (
    framework_id text NOT NULL COLLATE "C",
    line         text NOT NULL COLLATE "C",
    name         text NOT NULL,
    plan         text NOT NULL,
    output       text,
    project      text,
    activity     text,
    category     text NOT NULL COLLATE "C",
    fund         text NOT NULL COLLATE "C",
    PRIMARY KEY (framework_id, line)
);

CREATE TABLE read_model.framework_ceiling (
    framework_id   text    NOT NULL COLLATE "C",
    base_year      integer NOT NULL,
    year           integer NOT NULL,
    category       text    NOT NULL COLLATE "C",
    ceiling_satang bigint  NOT NULL,
    PRIMARY KEY (framework_id, base_year, year, category)
);

CREATE TABLE read_model.framework_estimate (
    framework_id       text        NOT NULL COLLATE "C",
    base_year          integer     NOT NULL,
    line               text        NOT NULL COLLATE "C",
    year               integer     NOT NULL,
    name               text        NOT NULL,
    category           text        NOT NULL COLLATE "C",
    fund               text        NOT NULL COLLATE "C",
    opening_satang     bigint,
    policy_satang      bigint      NOT NULL,
    volume_satang      bigint      NOT NULL,
    price_satang       bigint      NOT NULL,
    correction_satang  bigint      NOT NULL,
    estimate_satang    bigint      NOT NULL,
    new_policy_satang  bigint      NOT NULL,
    driver             text COLLATE "C",
    heads              bigint,
    rate_satang        bigint,
    base_satang        bigint,
    index_basis_points integer,
    reference          text,
    set_by             text        NOT NULL COLLATE "C",
    set_at             timestamptz NOT NULL,
    PRIMARY KEY (framework_id, base_year, line, year)
);

COMMENT ON COLUMN read_model.framework_estimate.opening_satang IS 'the edition before; absent where that had no such year';
COMMENT ON COLUMN read_model.framework_estimate.new_policy_satang IS 'what of the estimate follows a change of policy of this edition';

CREATE TABLE read_model.framework_revenue (
    framework_id   text    NOT NULL COLLATE "C",
    base_year      integer NOT NULL,
    year           integer NOT NULL,
    fund           text    NOT NULL COLLATE "C",
    source_key     text    NOT NULL COLLATE "C",
    source         text    NOT NULL,
    revenue_satang bigint  NOT NULL,
    PRIMARY KEY (framework_id, base_year, year, fund, source_key)
);

CREATE TABLE read_model.framework_policy_effect (
    framework_id    text    NOT NULL COLLATE "C",
    policy          text    NOT NULL COLLATE "C",
    number          integer NOT NULL,
    base_year       integer NOT NULL,
    title           text    NOT NULL,
    year            integer NOT NULL,
    category        text    NOT NULL COLLATE "C",
    delta_satang    bigint  NOT NULL,
    document_number text    NOT NULL,
    document_date   date    NOT NULL,
    PRIMARY KEY (framework_id, base_year, policy, number)
);

CREATE TABLE read_model.framework_obligation (
    framework_id      text    NOT NULL COLLATE "C",
    base_year         integer NOT NULL,
    obligation        text    NOT NULL COLLATE "C",
    year              integer NOT NULL,
    line              text    NOT NULL COLLATE "C",
    name              text    NOT NULL,
    category          text    NOT NULL COLLATE "C",
    contract_number   text    NOT NULL,
    contract_date     date    NOT NULL,
    instalment_satang bigint  NOT NULL,
    PRIMARY KEY (framework_id, base_year, obligation, year)
);

CREATE INDEX framework_obligation_line ON read_model.framework_obligation (framework_id, base_year, line, year);

COMMENT ON TABLE read_model.framework_obligation IS 'as each edition knew them; those of a final edition never change';

-- Ceiling against estimate, and how the estimate came about, by year and category.
CREATE VIEW read_model.framework_envelope AS
SELECT framework_id,
       base_year,
       year,
       category,
       ceiling_satang,
       CASE WHEN year < base_year + 3
                 AND EXISTS (SELECT FROM read_model.framework_edition before
                             WHERE before.framework_id = total.framework_id
                               AND before.base_year = total.base_year - 1)
            THEN coalesce(estimated.opening_satang, 0) END AS opening_satang,
       coalesce(estimated.policy_satang, 0)     AS policy_satang,
       coalesce(estimated.volume_satang, 0)     AS volume_satang,
       coalesce(estimated.price_satang, 0)      AS price_satang,
       coalesce(estimated.correction_satang, 0) AS correction_satang,
       coalesce(estimated.estimate_satang, 0)   AS estimate_satang,
       coalesce(estimated.estimate_satang, 0) - coalesce(estimated.new_policy_satang, 0) AS baseline_satang,
       coalesce(estimated.new_policy_satang, 0) AS new_policy_satang,
       coalesce(contracted.contracted_satang, 0) AS contracted_satang,
       ceiling_satang - coalesce(estimated.estimate_satang, 0) AS room_satang
FROM (SELECT framework_id, base_year, year, category FROM read_model.framework_ceiling
      UNION
      SELECT framework_id, base_year, year, category FROM read_model.framework_estimate
      UNION
      SELECT framework_id, base_year, year, category FROM read_model.framework_obligation
      WHERE year BETWEEN base_year + 1 AND base_year + 3 AND instalment_satang <> 0) total
LEFT JOIN read_model.framework_ceiling USING (framework_id, base_year, year, category)
LEFT JOIN (SELECT framework_id, base_year, year, category,
                  sum(opening_satang)::bigint    AS opening_satang,
                  sum(policy_satang)::bigint     AS policy_satang,
                  sum(volume_satang)::bigint     AS volume_satang,
                  sum(price_satang)::bigint      AS price_satang,
                  sum(correction_satang)::bigint AS correction_satang,
                  sum(estimate_satang)::bigint   AS estimate_satang,
                  sum(new_policy_satang)::bigint AS new_policy_satang
           FROM read_model.framework_estimate
           GROUP BY framework_id, base_year, year, category) estimated USING (framework_id, base_year, year, category)
LEFT JOIN (SELECT framework_id, base_year, year, category,
                  sum(instalment_satang)::bigint AS contracted_satang
           FROM read_model.framework_obligation
           GROUP BY framework_id, base_year, year, category) contracted USING (framework_id, base_year, year, category);

-- The timeline has the events of frameworks as well.
ALTER TABLE read_model.timeline RENAME COLUMN budget_id TO stream;
