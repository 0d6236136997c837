package esao.standalone.database;

import esao.standalone.start.DataFolder;
import esao.standalone.start.StartRefused;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A PostgreSQL server of our own, on a free port of the loopback address, with its data in a {@link DataFolder}.
 *
 * <p>It survives being killed, with or without this program: PostgreSQL recovers what was acknowledged, and a server
 * left behind is stopped before a new one starts. Every connection needs a password. The superuser's is kept with the
 * keys ({@code database-superuser}), for backups and the like; the application's own role is no superuser, and gets a
 * new password at each start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The name of the database, and of the role that owns it. */
    public static final String NAME = "esao";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String SUPERUSER_PASSWORD = "database-superuser";

    /** Long enough to recover from a crash with the largest log that {@code max_wal_size} lets grow. */
    private static final Duration STARTUP_PATIENCE = Duration.ofSeconds(60);

    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final EmbeddedPostgres server;
    private final String password = randomPassword();

    private EmbeddedDatabase(Path folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts the server, creating the database on first use.
     *
     * @param folder where the data is; held by the caller until after {@link #close()}
     * @throws StartRefused if the server does not start, is not the one asked for, or would be less than durable
     */
    public static EmbeddedDatabase start(DataFolder folder) {
        var cluster = Cluster.in(folder.database());
        LeftoverServer.stop(cluster.folder());
        cluster.setAsideIfUnfinished();
        var superuserPassword = superuserPassword(folder, cluster);
        try {
            var database = new EmbeddedDatabase(cluster.folder(), launch(folder, cluster.folder(), superuserPassword));
            database.prepareOrClose(cluster);
            return database;
        } catch (IOException | RuntimeException failure) {
            LeftoverServer.stop(cluster.folder()); // The library gives up waiting for a server, but leaves it running.
            if (failure instanceof StartRefused refused) {
                throw refused;
            }
            throw new StartRefused(
                    "เริ่มฐานข้อมูลใน %s ไม่สำเร็จ ดูสาเหตุในโฟลเดอร์ log ของโฟลเดอร์นั้น หรือเริ่มใหม่ด้วย --logging.level.io.zonky=info"
                            .formatted(cluster.folder()),
                    "The database in %s does not start; the reason is in the folder log there, or is shown with --logging.level.io.zonky=info."
                            .formatted(cluster.folder()),
                    failure);
        }
    }

    /** The address of the database, without a user or a password in it. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), NAME);
    }

    /** The password of the role {@link #NAME}, good until the next start. */
    public String password() {
        return password;
    }

    /** Stops the server, and returns when it is gone. */
    @Override
    public void close() {
        try {
            server.close(); // Gives up after five seconds, though a last checkpoint may take longer.
            var stillStopping = LeftoverServer.namedProcess(folder);
            if (stillStopping.isPresent()) {
                stillStopping.get().onExit().get(SHUTDOWN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot stop the database", failure);
        } catch (ExecutionException | TimeoutException failure) {
            LOG.warn("The database server is still stopping; the next start will wait for it", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static EmbeddedPostgres launch(DataFolder folder, Path cluster, String superuserPassword)
            throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false) // Whoever started the server also stops it, after the last connection.
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                // Not the shared instance: the library would remember where it unpacked for another data folder.
                .setPgBinaryResolver(
                        (system, machine) -> DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine))
                .setPort(0)
                .setPGStartupWait(STARTUP_PATIENCE)
                .setConnectConfig("password", superuserPassword)
                // These reach initdb as options. A later --auth overrides the library's own "trust".
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig(
                        "pwfile", folder.keys().resolve(SUPERUSER_PASSWORD).toString())
                // The same order on every machine: an index outlives the operating system that sorted it.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        ServerSettings.given().forEach(builder::setServerConfig);
        return builder.start();
    }

    private void prepareOrClose(Cluster cluster) {
        try {
            requireOurServer();
            createDatabase();
            cluster.markFinished();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** The library takes any server that answers on its port for the one it started. */
    private void requireOurServer() {
        var sql = JdbcClient.create(server.getPostgresDatabase());
        var answering =
                Path.of(sql.sql("SHOW data_directory").query(String.class).single());
        var found = new HashMap<String, String>();
        sql.sql("SELECT name, setting FROM pg_settings WHERE name IN (:names)")
                .param("names", ServerSettings.asked())
                .query((RowCallbackHandler) row -> found.put(row.getString("name"), row.getString("setting")));
        var complaints = isOurs(answering)
                ? ServerSettings.complaints(found)
                : List.of("it serves %s, not %s".formatted(answering, folder));
        if (!complaints.isEmpty()) {
            throw new StartRefused(
                    "เซิร์ฟเวอร์ฐานข้อมูลไม่เป็นไปตามที่กำหนด: " + String.join("; ", complaints),
                    "The database server is not as it must be: " + String.join("; ", complaints));
        }
    }

    private boolean isOurs(Path answering) {
        try {
            return Files.isSameFile(answering, folder);
        } catch (IOException elsewhere) {
            return false;
        }
    }

    private void createDatabase() {
        var sql = JdbcClient.create(server.getPostgresDatabase());
        if (isAbsent(sql, "SELECT count(*) FROM pg_roles WHERE rolname = :name")) {
            sql.sql("CREATE ROLE " + NAME + " LOGIN CREATEROLE").update();
            // So that a migration may create a narrower role, and hand tables to it.
            sql.sql("ALTER ROLE " + NAME + " SET createrole_self_grant = 'set, inherit'")
                    .update();
        }
        sql.sql("ALTER ROLE " + NAME + " PASSWORD '" + password + "'").update();
        if (isAbsent(sql, "SELECT count(*) FROM pg_database WHERE datname = :name")) {
            sql.sql("CREATE DATABASE " + NAME + " OWNER " + NAME).update();
        }
    }

    private static boolean isAbsent(JdbcClient sql, String count) {
        return sql.sql(count).param("name", NAME).query(Long.class).single() == 0;
    }

    private static String superuserPassword(DataFolder folder, Cluster cluster) {
        if (cluster.exists() && !folder.hasSecret(SUPERUSER_PASSWORD)) {
            throw new StartRefused(
                    "ไม่พบรหัสผ่านฐานข้อมูล %s โปรดนำโฟลเดอร์ keys กลับมาจากชุดสำรองเดียวกับฐานข้อมูล"
                            .formatted(folder.keys().resolve(SUPERUSER_PASSWORD)),
                    "The database password %s is missing; restore the folder keys from the same backup as the database."
                            .formatted(folder.keys().resolve(SUPERUSER_PASSWORD)));
        }
        return folder.secret(SUPERUSER_PASSWORD, EmbeddedDatabase::randomPassword);
    }

    private static String randomPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
