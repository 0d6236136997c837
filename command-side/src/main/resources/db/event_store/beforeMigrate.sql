-- The tables of the record belong to a role nobody works as, so that the program may add to them and read them and
-- nothing else. While it migrates, the role it works as has the owner's rights.
DO $$
BEGIN
    PERFORM pg_advisory_xact_lock(7305401286349001);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'esao_record') THEN
        CREATE ROLE esao_record NOLOGIN;
    END IF;
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
        EXECUTE format('GRANT esao_record TO %I WITH INHERIT TRUE, SET TRUE', current_user);
    END IF;
EXCEPTION WHEN insufficient_privilege THEN
    RAISE WARNING 'The role % may not create or be granted the role esao_record: it keeps all rights on the record', current_user;
END
$$;
