-- See beforeMigrate.sql. The snapshots, which anybody may drop, the notes of the reactions, which are no part of the
-- record and can be made anew from it, and the jobs stay with the role of the program.
DO $$
DECLARE
    part record;
BEGIN
    SET LOCAL lock_timeout = '10s';
    PERFORM pg_advisory_xact_lock(7305401286349001);
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'esao_record') AND pg_has_role(current_user, 'esao_record', 'SET') THEN
        EXECUTE format('GRANT CREATE ON DATABASE %I TO esao_record', current_database());
        ALTER SCHEMA event_store OWNER TO esao_record;
        EXECUTE format('REVOKE ALL ON SCHEMA event_store FROM %I', current_user);
        EXECUTE format('GRANT USAGE ON SCHEMA event_store TO %I', current_user);
        FOR part IN
            SELECT oid::regclass AS name, CASE relkind WHEN 'r' THEN 'SELECT, INSERT' ELSE 'SELECT' END AS rights
            FROM pg_class
            WHERE relnamespace = 'event_store'::regnamespace AND relkind IN ('r', 'v')
                AND relname NOT IN ('snapshot', 'reaction_position', 'reaction_waiting', 'job', 'job_part', 'schema_history')
                AND (relowner <> 'esao_record'::regrole OR NOT has_table_privilege(current_user, oid, 'SELECT'))
        LOOP
            EXECUTE format('ALTER TABLE %s OWNER TO esao_record', part.name);
            EXECUTE format('REVOKE ALL ON %s FROM %I', part.name, current_user);
            EXECUTE format('GRANT %s ON %s TO %I', part.rights, part.name, current_user);
        END LOOP;
        FOR part IN SELECT oid::regprocedure AS name FROM pg_proc WHERE pronamespace = 'event_store'::regnamespace AND proowner <> 'esao_record'::regrole
        LOOP
            EXECUTE format('ALTER FUNCTION %s OWNER TO esao_record', part.name);
        END LOOP;
        IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
            EXECUTE format('GRANT esao_record TO %I WITH INHERIT FALSE, SET FALSE', current_user);
        END IF;
    END IF;
END
$$;
