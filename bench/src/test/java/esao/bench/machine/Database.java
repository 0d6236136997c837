package esao.bench.machine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database of one contender.
 *
 * @param name its name in the server
 * @param url where it is reached, user included
 */
public record Database(String name, String url) {

    /** For what is not measured: each statement opens a connection of its own. */
    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url));
    }

    /** The number that a query answers. */
    public long number(String sql) {
        return jdbc().sql(sql).query((row, ignored) -> row.getLong(1)).single();
    }
}
