package esao.query.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to make a read model anew, which one process has at a time. One connection holds all that this process has:
 * with one for each, all read models at once would leave none to work with.
 */
final class RebuildLocks {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildLocks.class);
    private static final int PATIENCE_SECONDS = 5;
    private static final String TAKE = "SELECT pg_try_advisory_lock(hashtext('read_model_rebuild'), hashtext(?))";
    private static final String GIVE_BACK = "SELECT pg_advisory_unlock(hashtext('read_model_rebuild'), hashtext(?))";

    private final DataSource database;
    private final Set<String> held = new HashSet<>();
    private @Nullable Connection connection;

    RebuildLocks(DataSource database) {
        this.database = database;
    }

    /** Takes the right; false if this or another process has it. */
    synchronized boolean take(String readModel) {
        // The database would give it to the same connection again.
        if (held.contains(readModel)) {
            return false;
        }
        try {
            if (answer(TAKE, readModel)) {
                held.add(readModel);
                return true;
            }
            closeIfIdle();
            return false;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Gives the right back. */
    synchronized void giveBack(String readModel) {
        held.remove(readModel);
        try {
            if (!answer(GIVE_BACK, readModel)) {
                LOG.warn("The connection of a rebuild was lost, and its lock with it");
            }
            closeIfIdle();
        } catch (SQLException lost) {
            LOG.warn("The connection of a rebuild was lost, and its lock with it", lost);
        }
    }

    private boolean answer(String sql, String readModel) throws SQLException {
        try (var statement = open().prepareStatement(sql)) {
            statement.setString(1, readModel);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private Connection open() throws SQLException {
        var known = connection;
        if (known != null && known.isValid(PATIENCE_SECONDS)) {
            return known;
        }
        if (known != null) {
            known.close();
        }
        var opened = database.getConnection();
        connection = opened;
        return opened;
    }

    /** It goes back to the pool, so nothing may be locked by it any more. */
    private void closeIfIdle() throws SQLException {
        var known = connection;
        if (known != null && held.isEmpty()) {
            connection = null;
            known.close();
        }
    }
}
