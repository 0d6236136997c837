-- As before, but one event alone, which is what comes when there is little to do, is not asked about like many.
CREATE OR REPLACE FUNCTION append(
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

    IF cardinality(e_id) = 1 THEN
        sound := false; -- What comes alone is looked at by itself below, which takes less than to look at all of many.
    ELSE
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
    END IF;

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
