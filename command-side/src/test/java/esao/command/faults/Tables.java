package esao.command.faults;

import esao.testing.oracle.StoredTables;

/** What these tests do to the tables themselves. */
final class Tables {

    /** Whether the positions are promised to have no gap. */
    static final boolean GAPLESS = false;

    private Tables() {}

    /** How many server processes are at work in a database beside the one that asks. */
    static long busy(String url) {
        return Server.count(url, """
                SELECT count(*) FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
                """);
    }

    static long events(String url) {
        return Server.count(url, "SELECT count(*) FROM " + StoredTables.EVENTS);
    }
}
