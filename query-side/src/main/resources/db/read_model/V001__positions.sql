-- Where each processor stands; written by the framework in the transaction that writes the rows.
CREATE TABLE read_model.token_entry (
    processor_name varchar(255) NOT NULL,
    segment        integer      NOT NULL,
    token          bytea,
    token_type     varchar(255),
    timestamp      varchar(255),
    owner          varchar(255),
    PRIMARY KEY (processor_name, segment)
);

-- The same in plain numbers, for readers.
CREATE TABLE read_model.projection_position (
    name         text     PRIMARY KEY,
    position     bigint   NOT NULL,
    gaps         bigint[] NOT NULL,
    replay_until bigint
);

COMMENT ON COLUMN read_model.projection_position.position IS 'the highest global position whose effect is in the rows; -1 before the first';
COMMENT ON COLUMN read_model.projection_position.gaps IS 'lower positions not seen yet, because they were not committed when passed';
COMMENT ON COLUMN read_model.projection_position.replay_until IS 'while the rows are rebuilt, the position at which they will be complete again';
