package esao.command.faults;

import esao.testing.oracle.StoredTables;
import java.util.regex.Pattern;

/** What these tests do to the tables themselves. */
final class Tables {

    /** The text of the statement that makes events durable. */
    static final Pattern DURABLE = Pattern.compile("event_store\\.append\\(");

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
