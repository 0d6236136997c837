package esao.bench.machine;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one PostgreSQL server of a run, with a data folder of its own that is removed at the end. Everything that is
 * compared has a database of its own in it.
 *
 * <p>The folder is below {@code target}, not where the system keeps what is temporary: that may be memory, which would
 * make every commit durable in no time.
 */
public final class Server implements AutoCloseable {

    /** What every contender relies on; a server that has it otherwise is not measured. */
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "full_page_writes", "on", "synchronous_commit", "on");

    /** As the standalone program gives them, but for the number of connections: many contenders share the server. */
    private static final Map<String, String> GIVEN = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("full_page_writes", "on"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "400"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("wal_compression", "pglz"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("max_locks_per_transaction", "256")); // To drop databases full of large objects.

    private static final Duration STARTUP_PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final EmbeddedPostgres postgres;
    private final long processId;

    private Server(Path folder, EmbeddedPostgres postgres) throws IOException {
        this.folder = folder;
        this.postgres = postgres;
        this.processId = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).getFirst().strip());
    }

    /**
     * Starts the server on a free port.
     *
     * @throws IllegalStateException if it is not as durable as every contender must be
     */
    public static Server start() {
        try {
            var folder = Files.createTempDirectory(
                    Files.createDirectories(Path.of("target")).toAbsolutePath(), "database-");
            var builder = EmbeddedPostgres.builder()
                    .setCleanDataDirectory(false)
                    .setDataDirectory(folder)
                    .setPort(0)
                    .setPGStartupWait(STARTUP_PATIENCE)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8");
            GIVEN.forEach(builder::setServerConfig);
            var server = new Server(folder, builder.start());
            server.requireDurable();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes an empty database and says where it is. */
    public Database create(String name) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("CREATE DATABASE " + name)
                .update();
        return new Database(name, postgres.getJdbcUrl("postgres", name));
    }

    /** Removes a database that nobody needs any more, so that its pages do not stand in the way of the others'. */
    public void drop(Database database) {
        JdbcClient.create(postgres.getPostgresDatabase())
                .sql("DROP DATABASE " + database.name() + " WITH (FORCE)")
                .update();
    }

    /** Writes everything down now, so that no contender pays for what another one left. */
    public void checkpoint() {
        JdbcClient.create(postgres.getPostgresDatabase()).sql("CHECKPOINT").update();
    }

    /** The process all others of the server descend from. */
    public long processId() {
        return processId;
    }

    public Path folder() {
        return folder;
    }

    public String version() {
        return JdbcClient.create(postgres.getPostgresDatabase())
                .sql("SHOW server_version")
                .query(String.class)
                .single();
    }

    /** The settings it was started with, by name. */
    public Map<String, String> settings() {
        return new TreeMap<>(GIVEN);
    }

    @Override
    public void close() {
        try {
            postgres.close();
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(Server::delete);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void requireDurable() {
        var sql = JdbcClient.create(postgres.getPostgresDatabase());
        DURABLE.forEach((name, value) -> {
            var found = sql.sql("SELECT current_setting(:name)")
                    .param("name", name)
                    .query(String.class)
                    .single();
            if (!found.equals(value)) {
                throw new IllegalStateException("%s is %s, not %s".formatted(name, found, value));
            }
        });
        var serving = sql.sql("SHOW data_directory").query(String.class).single();
        if (!Path.of(serving).equals(folder)) {
            throw new IllegalStateException("Another server answers, that of " + serving);
        }
    }
}
