package esao.command.faults;

import static org.awaitility.Awaitility.await;

import esao.testing.oracle.StoredTables;
import java.time.Duration;
import java.util.regex.Pattern;

/** What these tests do to the tables themselves. */
final class Tables {

    /** The text of the statement that makes events durable. */
    static final Pattern DURABLE = Pattern.compile("event_store\\.append\\(");

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Tables() {}

    /** Waits until no server process is at work in a database, so that nothing more can come. */
    static void awaitQuiet(String url) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(10)).until(() -> busy(url) == 0);
    }

    /** How many server processes are at work in a database beside the one that asks. */
    private static long busy(String url) {
        return Server.count(url, """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                """);
    }

    static long events(String url) {
        return Server.count(url, "SELECT count(*) FROM " + StoredTables.EVENTS);
    }

    /** From now on, whoever adds to a table comes to a halt in the middle of it, for a while. */
    static void hold(String url, String table) {
        Server.execute(
                url,
                "CREATE OR REPLACE FUNCTION hold() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN PERFORM pg_sleep(0.3); RETURN NULL; END $$",
                "CREATE TRIGGER hold AFTER INSERT ON " + table + " FOR EACH STATEMENT EXECUTE FUNCTION hold()");
    }

    /** Waits until somebody is held. */
    static void awaitHeld(String url) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> Server.count(url, """
                        SELECT count(*) FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event = 'PgSleep'
                        """) > 0);
    }

    /** Whoever is held ends what he is at; nobody is held any more. */
    static void release(String url, String table) {
        Server.execute(url, "DROP TRIGGER hold ON " + table);
    }

    /** Takes away the lock, the looks behind it and the nets below it, so that whoever writes writes. */
    static void openFence(String url) {
        Server.execute(
                url,
                """
                DO $$
                DECLARE
                    now text := pg_get_functiondef('event_store.append'::regproc);
                    open text := replace(
                        regexp_replace(now, 'PERFORM pg_advisory_xact_lock\\(\\d+\\)', 'PERFORM pg_sleep(0.003)'),
                        'IF sound THEN', 'IF true THEN');
                BEGIN
                    ASSERT open LIKE '%pg_sleep%' AND open LIKE '%IF true%';
                    EXECUTE open;
                END
                $$
                """,
                "ALTER TABLE event_store.event DROP CONSTRAINT event_pkey",
                "ALTER TABLE event_store.event DROP CONSTRAINT event_stream_sequence_key");
    }

    /** From now on, whoever adds to the log does not wait until it is on the disk. */
    static void stopWaitingForTheDisk(String url) {
        Server.execute(url, """
                DO $plant$
                DECLARE
                    now text := pg_get_functiondef('event_store.append'::regproc);
                    careless text := replace(now, $$'on', true$$, $$'off', true$$);
                BEGIN
                    ASSERT careless <> now;
                    EXECUTE careless;
                END
                $plant$
                """);
    }

    /** Adds so many events, each the first of a stream of its own, as if they had been recorded. */
    static void repeatFirstEvent(String url, int times) {
        Server.execute(url, """
                INSERT INTO event_store.event
                    (position, recorded_at, event_id, sequence, effective_on, type, stream, payload, meta_data)
                SELECT 1 + number, recorded_at, gen_random_uuid(), 0, effective_on, type, 'repeated-' || number,
                       payload, meta_data
                FROM event_store.event, generate_series(1, %d) number
                WHERE position = 1
                """.formatted(times));
    }
}
