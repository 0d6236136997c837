-- The record in a narrow form that one writer can add to many rows at a time. Positions of events recorded before stay
-- as they were told to people; from here on they have no gaps.

-- Should a program of before still run, it waits here instead of writing what would not be brought along.
LOCK TABLE domain_event_entry, command_outcome IN ACCESS EXCLUSIVE MODE;

CREATE TABLE event_type (
    id        smallint PRIMARY KEY,
    aggregate text     NOT NULL,
    name      text     NOT NULL,
    revision  text     NOT NULL,
    UNIQUE (aggregate, name, revision)
);

COMMENT ON TABLE event_type IS 'The small number that stands for the lasting name and revision of an event';

INSERT INTO event_type (id, aggregate, name, revision)
SELECT row_number() OVER (ORDER BY min(global_index)), type, payload_type, payload_revision
FROM domain_event_entry
GROUP BY type, payload_type, payload_revision;

CREATE TABLE event (
    position     bigint      PRIMARY KEY,
    recorded_at  timestamptz NOT NULL,
    event_id     uuid        NOT NULL,
    sequence     integer     NOT NULL CHECK (sequence >= 0),
    effective_on date        NOT NULL,
    type         smallint    NOT NULL REFERENCES event_type,
    stream       text        NOT NULL COLLATE "C",
    payload      bytea       NOT NULL,
    meta_data    bytea       NOT NULL,
    UNIQUE (stream, sequence)
);

COMMENT ON TABLE event IS 'Every event, in the order of position; payload and meta_data are JSON in UTF-8; event_log shows them decoded';
COMMENT ON COLUMN event.sequence IS 'its number in its stream, from 0';
COMMENT ON COLUMN event.recorded_at IS 'when it became known';
COMMENT ON COLUMN event.effective_on IS 'from which day it counts';

INSERT INTO event (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
SELECT old.global_index,
       old.time_stamp::timestamptz,
       old.event_identifier::uuid,
       old.sequence_number,
       (convert_from(old.meta_data, 'UTF8')::json ->> 'effectiveOn')::date,
       kind.id,
       old.aggregate_identifier,
       old.payload,
       old.meta_data
FROM domain_event_entry old
JOIN event_type kind ON (kind.aggregate, kind.name, kind.revision) = (old.type, old.payload_type, old.payload_revision)
ORDER BY old.global_index;

DROP TABLE domain_event_entry;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event_type
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE VIEW event_log AS
SELECT event.position,
       event.stream,
       event.sequence,
       kind.aggregate,
       kind.name                                          AS event,
       kind.revision,
       event.event_id,
       event.recorded_at,
       event.effective_on,
       meta.data ->> 'actorId'                            AS actor,
       meta.data ->> 'role'                               AS role,
       meta.data ->> 'documentNumber'                     AS document_number,
       (meta.data ->> 'documentDate')::date               AS document_date,
       meta.data ->> 'resolutionRef'                      AS resolution,
       meta.data ->> 'reason'                             AS reason,
       meta.data ->> 'commandId'                          AS command_id,
       meta.data ->> 'correlationId'                      AS correlation_id,
       convert_from(event.payload, 'UTF8')::json          AS payload
FROM event
JOIN event_type kind ON kind.id = event.type
CROSS JOIN LATERAL (SELECT convert_from(event.meta_data, 'UTF8')::json AS data) meta;

COMMENT ON VIEW event_log IS 'The record as people read it';

-- A snapshot only saves reading; it can be dropped at any time and is made anew. The newest of each stream is kept.
DROP TABLE snapshot_event_entry;
CREATE TABLE snapshot (
    stream      text        PRIMARY KEY COLLATE "C",
    sequence    integer     NOT NULL,
    aggregate   text        NOT NULL,
    event_id    text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    name        text        NOT NULL,
    revision    text,
    payload     bytea       NOT NULL,
    meta_data   bytea       NOT NULL
);

-- Adds the events of several commands, all or some of them. Whoever holds the lock is the only one who adds, in whatever
-- process; so what is looked at here does not change before it is acted on, positions have no gaps, and who sees a
-- position sees all before it. A command (a_) is refused by itself, for verdict 1 (its stream is not where it thought)
-- or 2 (its key was used before); the others are taken (0). Its events (e_) stand one after another in the same order.
CREATE FUNCTION append(
    a_stream text[], a_first integer[], a_count integer[],
    a_actor text[], a_key text[], a_fingerprint text[], a_command text[],
    e_stream text[], e_sequence integer[], e_type integer[], e_id text[], e_recorded bigint[], e_effective integer[], e_payload bytea[], e_meta bytea[],
    OUT head bigint, OUT verdicts integer[])
LANGUAGE plpgsql AS $$
DECLARE
    sound boolean;
    tip bigint;
    passed integer := 0;
    place integer;
BEGIN
    -- Whoever is answered is durable, whatever the database or the role has as its default.
    IF current_setting('synchronous_commit') = 'off' THEN
        PERFORM set_config('synchronous_commit', 'on', true);
    END IF;
    PERFORM pg_advisory_xact_lock(7305401286349000);
    SELECT coalesce(max(position), 0) INTO head FROM event_store.event;
    tip := head;

    SELECT coalesce(bool_and(asked.first = coalesce(recorded.sequence, -1) + 1 + asked.before), true)
           AND count(asked.key) = count(DISTINCT (asked.actor, asked.key)) FILTER (WHERE asked.key IS NOT NULL)
           AND NOT bool_or(asked.key IS NOT NULL AND EXISTS (
               SELECT FROM event_store.command_outcome outcome
               WHERE outcome.actor_id = asked.actor AND outcome.idempotency_key = asked.key))
    INTO sound
    FROM (SELECT stream, first, actor, key,
                 coalesce(sum(count) OVER (PARTITION BY stream ORDER BY number
                                           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
          FROM unnest(a_stream, a_first, a_count, a_actor, a_key)
               WITH ORDINALITY AS u (stream, first, count, actor, key, number)) asked
    LEFT JOIN LATERAL (SELECT sequence FROM event_store.event WHERE stream = asked.stream
                       ORDER BY sequence DESC LIMIT 1) recorded ON true;

    IF sound THEN
        verdicts := array_fill(0, ARRAY[cardinality(a_stream)]);
        INSERT INTO event_store.event
            (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
        SELECT head + e.number, timestamptz 'epoch' + e.recorded * interval '1 microsecond', e.id::uuid, e.sequence,
               date '1970-01-01' + e.effective, e.type, e.stream, e.payload, e.meta
        FROM unnest(e_stream, e_sequence, e_type, e_id, e_recorded, e_effective, e_payload, e_meta)
             WITH ORDINALITY AS e (stream, sequence, type, id, recorded, effective, payload, meta, number);
        INSERT INTO event_store.command_outcome
            (actor_id, idempotency_key, fingerprint, command_id, stream, version, position)
        SELECT a.actor, a.key, a.fingerprint, a.command, a.stream, a.first + a.count - 1, head + a.ending
        FROM (SELECT u.*, sum(u.count) OVER (ORDER BY u.number) AS ending
              FROM unnest(a_stream, a_first, a_count, a_actor, a_key, a_fingerprint, a_command)
                   WITH ORDINALITY AS u (stream, first, count, actor, key, fingerprint, command, number)) a
        WHERE a.key IS NOT NULL;
        tip := head + cardinality(e_id);
    ELSE
        verdicts := '{}';
        FOR i IN 1 .. cardinality(a_stream) LOOP
            IF a_key[i] IS NOT NULL AND EXISTS (
                SELECT FROM event_store.command_outcome
                WHERE actor_id = a_actor[i] AND idempotency_key = a_key[i]) THEN
                verdicts := verdicts || 2;
            ELSIF a_first[i] <> coalesce((SELECT max(sequence) FROM event_store.event WHERE stream = a_stream[i]), -1) + 1 THEN
                verdicts := verdicts || 1;
            ELSE
                verdicts := verdicts || 0;
                FOR k IN 1 .. a_count[i] LOOP
                    place := passed + k;
                    INSERT INTO event_store.event
                        (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
                    VALUES (tip + k, timestamptz 'epoch' + e_recorded[place] * interval '1 microsecond',
                            e_id[place]::uuid, a_first[i] + k - 1, date '1970-01-01' + e_effective[place],
                            e_type[place], a_stream[i], e_payload[place], e_meta[place]);
                END LOOP;
                tip := tip + a_count[i];
                IF a_key[i] IS NOT NULL THEN
                    INSERT INTO event_store.command_outcome
                        (actor_id, idempotency_key, fingerprint, command_id, stream, version, position)
                    VALUES (a_actor[i], a_key[i], a_fingerprint[i], a_command[i], a_stream[i],
                            a_first[i] + a_count[i] - 1, tip);
                END IF;
            END IF;
            passed := passed + a_count[i];
        END LOOP;
    END IF;
    IF tip > head THEN
        PERFORM pg_notify('esao_event_log', tip::text);
    END IF;
END
$$;

-- Finds out which events were recorded, once nobody is writing: their positions, 0 for those that were not. Like append,
-- it is the whole transaction.
CREATE FUNCTION settle(a_stream text[], a_sequence integer[], a_id text[], OUT positions bigint[])
LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(7305401286349000);
    SELECT array_agg(coalesce(event.position, 0) ORDER BY asked.number)
    INTO positions
    FROM unnest(a_stream, a_sequence, a_id) WITH ORDINALITY AS asked (stream, sequence, id, number)
    LEFT JOIN event_store.event
        ON event.stream = asked.stream AND event.sequence = asked.sequence AND event.event_id = asked.id::uuid;
END
$$;
