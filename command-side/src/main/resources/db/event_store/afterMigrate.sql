-- See beforeMigrate.sql.
DO $$
DECLARE
    part text;
BEGIN
    PERFORM pg_advisory_xact_lock(7305401286349001);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'esao_record') AND pg_has_role(current_user, 'esao_record', 'SET') THEN
        EXECUTE format('GRANT USAGE, CREATE ON SCHEMA event_store TO %I, esao_record', current_user);
        FOREACH part IN ARRAY ARRAY['event_type', 'event', 'command_outcome', 'refused_command'] LOOP
            EXECUTE format('ALTER TABLE event_store.%I OWNER TO esao_record', part);
            EXECUTE format('REVOKE ALL ON event_store.%I FROM %I', part, current_user);
            EXECUTE format('GRANT SELECT, INSERT ON event_store.%I TO %I', part, current_user);
        END LOOP;
        IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE format('GRANT esao_record TO %I WITH INHERIT FALSE, SET FALSE', current_user);
        END IF;
    END IF;
END
$$;
