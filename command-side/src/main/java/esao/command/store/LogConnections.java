package esao.command.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Connections for the writer and the listener of the log alone. If they shared the pool of everybody else, writing
 * could wait for readers that hold all of it.
 */
final class LogConnections implements AutoCloseable {

    /** One that writes, one that listens, and one more should either be replaced. */
    private static final int MOST = 3;

    /** Milliseconds; the writer tries again by itself. */
    private static final int CONNECT_MILLIS = 2_000;

    /** A batch takes milliseconds. A connection that says nothing for so many seconds is dead. */
    private static final String SILENCE_SECONDS = "30";

    private final HikariDataSource pool;

    private LogConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    /**
     * Connects to the same database as others do.
     *
     * @throws IllegalArgumentException if their connections are not pooled by HikariCP, so that it is unknown how
     */
    static LogConnections like(DataSource others) {
        var settings = new HikariConfig();
        try {
            others.unwrap(HikariDataSource.class).copyStateTo(settings);
        } catch (SQLException unknownPool) {
            throw new IllegalArgumentException("The database must be given as a pool of HikariCP", unknownPool);
        }
        settings.setPoolName("esao-log");
        settings.setMaximumPoolSize(MOST);
        settings.setMinimumIdle(0);
        settings.setConnectionTimeout(CONNECT_MILLIS);
        settings.setInitializationFailTimeout(-1);
        // Who waited for the lock must see what was written meanwhile, whatever the database has as its default.
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        // The plan is the same for one event and for a thousand; without this it is made anew for each batch.
        settings.setConnectionInitSql("SET plan_cache_mode = force_generic_plan");
        settings.addDataSourceProperty("socketTimeout", SILENCE_SECONDS);
        settings.addDataSourceProperty("tcpKeepAlive", "true");
        return new LogConnections(new HikariDataSource(settings));
    }

    DataSource database() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
    }
}
