package esao.command.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears what other processes on the same database write. If its connection is lost, it connects again; meanwhile, those
 * who follow the log find out by looking.
 */
final class LogListener implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogListener.class);
    private static final int WAIT_MILLIS = 1_000;
    private static final long NAP_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final DataSource database;
    private final Consumer<String> heard;
    private final Thread thread;
    private volatile boolean closing;

    /**
     * Starts listening.
     *
     * @param heard told what was said, whenever events were written: the position of the last of them
     */
    LogListener(DataSource database, Consumer<String> heard) {
        this.database = database;
        this.heard = heard;
        this.thread = Thread.ofPlatform().name("event-log-listener").daemon().start(this::run);
    }

    @Override
    public void close() {
        closing = true;
        try {
            thread.join(2L * WAIT_MILLIS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!closing) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException lost) {
                if (!closing) {
                    LOG.warn("Not listening for events of other processes: {}", lost.getMessage());
                    LockSupport.parkNanos(NAP_NANOS);
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN esao_event_log");
            var notifications = connection.unwrap(PGConnection.class);
            while (!closing) {
                var found = notifications.getNotifications(WAIT_MILLIS);
                for (var notification : found == null ? new PGNotification[0] : found) {
                    heard.accept(notification.getParameter());
                }
            }
            statement.execute("UNLISTEN *");
        }
    }
}
