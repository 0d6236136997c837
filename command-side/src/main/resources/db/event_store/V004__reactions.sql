-- How far each reaction has followed the log. Events before the position have been answered, or wait in the other table.
CREATE TABLE reaction_position (
    reaction text   PRIMARY KEY,
    position bigint NOT NULL CHECK (position >= 0)
);

COMMENT ON TABLE reaction_position IS 'How far each reaction has followed the log';

-- What an event calls for and could not be done yet. It is tried again; once it is done the row goes.
CREATE TABLE reaction_waiting (
    reaction      text        NOT NULL,
    event_id      text        NOT NULL,
    position      bigint      NOT NULL,
    stream        text        NOT NULL COLLATE "C",
    target_stream text        COLLATE "C",
    office        text        COLLATE "C",
    since         timestamptz NOT NULL,
    attempts      integer     NOT NULL,
    tried_at      timestamptz NOT NULL,
    problems      jsonb       NOT NULL,
    PRIMARY KEY (reaction, event_id)
);

COMMENT ON TABLE reaction_waiting IS 'What an event calls for and could not be done yet, and why';
COMMENT ON COLUMN reaction_waiting.target_stream IS 'of which stream it is asked; absent where that could not be found out';
