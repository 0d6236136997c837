-- Whatever became of the migration, the role of the program has the rights of the owner no longer.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'esao_record')
        AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
        AND pg_has_role(current_user, 'esao_record', 'MEMBER') THEN
        EXECUTE format('GRANT esao_record TO %I WITH INHERIT FALSE, SET FALSE', current_user);
    END IF;
END
$$;
