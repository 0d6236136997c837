-- All read models are built again from the first event: their positions are plain numbers of a log without gaps now.
TRUNCATE read_model.budget, read_model.budget_line, read_model.allocation, read_model.allocation_proposal,
    read_model.tranche, read_model.virement, read_model.line_movement, read_model.timeline, read_model.timeline_figure,
    read_model.token_entry, read_model.projection_position;

ALTER TABLE read_model.projection_position
    DROP COLUMN gaps,
    DROP COLUMN replay_until,
    ADD COLUMN parked bigint NOT NULL DEFAULT 0;

COMMENT ON COLUMN read_model.projection_position.name IS 'the read model; with "/rebuild" behind it while it is made anew beside';
COMMENT ON COLUMN read_model.projection_position.position IS 'the highest global position whose effect is in the rows, but for what is parked; -1 before the first';
COMMENT ON COLUMN read_model.projection_position.parked IS 'how many rows parked_event has for it';

-- What a projection could not take in, and what waits behind it. Written in the transaction that writes the rows and the
-- position, so that no event is both parked and in the rows, and none is neither.
CREATE TABLE read_model.parked_event (
    name      text        NOT NULL COLLATE "C",
    position  bigint      NOT NULL,
    stream    text        NOT NULL COLLATE "C",
    version   bigint      NOT NULL,
    event_id  text        NOT NULL COLLATE "C",
    error     text,
    parked_at timestamptz NOT NULL,
    attempts  integer     NOT NULL,
    PRIMARY KEY (name, position)
);

CREATE INDEX parked_event_by_stream ON read_model.parked_event (name, stream, position);

-- The parked streams: each has one event, its first, that failed.
CREATE UNIQUE INDEX parked_stream ON read_model.parked_event (name, stream) WHERE error IS NOT NULL;

COMMENT ON COLUMN read_model.parked_event.error IS 'what the event failed on; absent where it only waits behind one that failed';
COMMENT ON COLUMN read_model.parked_event.attempts IS 'how often it was tried';

-- Where a read model is made anew, beside the one that is read.
CREATE SCHEMA IF NOT EXISTS read_model_rebuild;
