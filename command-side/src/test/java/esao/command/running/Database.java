package esao.command.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database of its own in the one PostgreSQL server of these tests, which stops with the process. */
final class Database {

    private static final EmbeddedPostgres SERVER = startServer();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;
    private final JdbcClient jdbc;

    private Database(String url) {
        this.url = url;
        this.jdbc = JdbcClient.create(new DriverManagerDataSource(url));
    }

    /** An empty database. */
    static Database create() {
        var name = "esao" + COUNT.incrementAndGet();
        JdbcClient.create(SERVER.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return new Database(SERVER.getJdbcUrl("postgres", name));
    }

    /** An empty database of a role that is no superuser, such as the program works as. */
    static Database ofRole(String role) {
        var server = JdbcClient.create(SERVER.getPostgresDatabase());
        server.sql("CREATE ROLE " + role + " LOGIN CREATEROLE").update();
        server.sql("ALTER ROLE " + role + " SET createrole_self_grant = 'set, inherit'")
                .update();
        var name = "esao" + COUNT.incrementAndGet();
        server.sql("CREATE DATABASE " + name + " OWNER " + role).update();
        return new Database(SERVER.getJdbcUrl(role, name));
    }

    String url() {
        return url;
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** How many rows there are in each table of each schema that is not the server's own. */
    Map<String, Long> rowCounts() {
        var counts = new TreeMap<String, Long>();
        var tables =
                jdbc.sql("""
                        SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name
                        FROM information_schema.tables
                        WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                        """).query((row, ignored) -> row.getString("name")).list();
        tables.forEach(table -> counts.put(table, count("SELECT count(*) FROM " + table)));
        return counts;
    }

    long count(String sql) {
        return jdbc.sql(sql).query((row, ignored) -> row.getLong(1)).single();
    }

    /** Waits until all reactions have come to the last event of a kind. */
    void awaitFollowed(String kind) {
        var last = jdbc.sql(
                        "SELECT max(position) FROM event_store.event e JOIN event_store.event_type t ON t.id = e.type"
                                + " WHERE t.name = :kind")
                .param("kind", kind)
                .query(Long.class)
                .single();
        await().untilAsserted(() -> assertThat(count("SELECT min(position) FROM event_store.reaction_position"))
                .isGreaterThanOrEqualTo(last));
    }

    private static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
