-- Projection allocation-rule: by what rules money is shared, and the pupils that count for it. Amounts in satang.
CREATE TABLE read_model.head_count (
    budget_id text    NOT NULL COLLATE "C",
    round     text    NOT NULL COLLATE "C",
    school    text    NOT NULL COLLATE "C",
    level     text    NOT NULL COLLATE "C",
    education text    NOT NULL COLLATE "C",
    office    text    NOT NULL COLLATE "C",
    year      integer NOT NULL,
    name      text    NOT NULL,
    heads     integer NOT NULL,
    hash      text    NOT NULL COLLATE "C",
    locked_by text    NOT NULL COLLATE "C",
    locked_on date    NOT NULL,
    PRIMARY KEY (budget_id, round, school, level, education)
);

CREATE TABLE read_model.allocation_rule (
    budget_id      text    NOT NULL COLLATE "C",
    rule           text    NOT NULL COLLATE "C",
    version        integer NOT NULL,
    office         text    NOT NULL COLLATE "C",
    year           integer NOT NULL,
    line           text    NOT NULL COLLATE "C",
    kind           text    NOT NULL COLLATE "C",
    item           text COLLATE "C",
    term           integer,
    formula        text COLLATE "C",
    unit_satang    bigint  NOT NULL,
    remainder_to   text    NOT NULL COLLATE "C",
    remainder_name text    NOT NULL,
    set_by         text    NOT NULL COLLATE "C",
    set_on         date    NOT NULL,
    PRIMARY KEY (budget_id, rule, version)
);

CREATE TABLE read_model.allocation_calculation (
    budget_id     text    NOT NULL COLLATE "C",
    allocation    text    NOT NULL COLLATE "C",
    office        text    NOT NULL COLLATE "C",
    year          integer NOT NULL,
    rule          text    NOT NULL COLLATE "C",
    rule_version  integer NOT NULL,
    line          text    NOT NULL COLLATE "C",
    kind          text    NOT NULL COLLATE "C",
    round         text COLLATE "C",
    hash          text COLLATE "C",
    rate_version  text COLLATE "C",
    formula       text COLLATE "C",
    pool_satang   bigint  NOT NULL,
    calculated_by text    NOT NULL COLLATE "C",
    calculated_on date    NOT NULL,
    PRIMARY KEY (budget_id, allocation)
);
