package esao.standalone.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import esao.standalone.start.DataFolder;
import esao.standalone.start.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@DisplayName("The embedded database")
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class EmbeddedDatabaseTest {

    /** Unpacking the programs of PostgreSQL takes longer than all else, so the tests share them. */
    @TempDir
    static Path programs;

    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void prepareFolder() throws IOException {
        root = Files.createDirectory(temporary.resolve("the office's data"));
        Files.createSymbolicLink(root.resolve("programs"), programs);
    }

    @Test
    void starts_on_a_fresh_folder_with_every_durable_setting_on() {
        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            var sql = client(database);

            assertThat(setting(sql, "fsync")).isEqualTo("on");
            assertThat(setting(sql, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(sql, "full_page_writes")).isEqualTo("on");
            assertThat(setting(sql, "data_checksums")).isEqualTo("on");
            assertThat(setting(sql, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(sql, "shared_buffers")).isEqualTo("256MB");
            assertThat(setting(sql, "max_wal_size")).isEqualTo("2GB");
            assertThat(setting(sql, "wal_compression")).isEqualTo("pglz");
            assertThat(setting(sql, "server_version")).startsWith("18.");
        }
    }

    @Test
    void keeps_data_over_a_restart() {
        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            client(database).sql("CREATE TABLE note (words text)").update();
            client(database).sql("INSERT INTO note VALUES ('งบประมาณ')").update();
        }
        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            assertThat(client(database)
                            .sql("SELECT words FROM note")
                            .query(String.class)
                            .single())
                    .isEqualTo("งบประมาณ");
        }
    }

    @Test
    void stops_its_server_when_closed() {
        try (var folder = DataFolder.claim(root)) {
            var database = EmbeddedDatabase.start(folder);
            var server = serverOf(root);

            database.close();

            assertThat(server.onExit()).succeedsWithin(Duration.ofMinutes(1));
            assertThat(LeftoverServer.namedProcess(root.resolve("postgres"))).isEmpty();
        }
    }

    @Test
    void lets_nobody_in_without_the_password_and_the_application_be_no_superuser() throws IOException {
        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            var stranger = new DriverManagerDataSource(database.jdbcUrl(), "postgres", "postgres");

            assertThatThrownBy(() ->
                            JdbcClient.create(stranger).sql("SELECT 1").query().singleValue())
                    .isInstanceOf(CannotGetJdbcConnectionException.class)
                    .hasRootCauseInstanceOf(PSQLException.class)
                    .hasRootCauseMessage("FATAL: password authentication failed for user \"postgres\"");
            assertThat(setting(client(database), "is_superuser")).isEqualTo("off");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(root.resolve("keys/database-superuser"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void lets_a_migration_create_a_narrower_role_and_act_for_it() {
        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            var sql = client(database);
            sql.sql("CREATE ROLE event_writer").update();
            sql.sql("CREATE SCHEMA event_store AUTHORIZATION event_writer").update();

            assertThat(sql.sql("SELECT pg_has_role('event_writer', 'SET')")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void survives_a_kill_of_its_program_and_loses_nothing_acknowledged() throws Exception {
        var holder = startHolder();
        var acknowledged = readAcknowledged(holder, 200);
        var orphan = serverOf(root);
        holder.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).as("the server outlives its program").isTrue();

        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(client(database)
                            .sql("SELECT count(*) FROM acknowledged WHERE number <= :last")
                            .param("last", acknowledged)
                            .query(Long.class)
                            .single())
                    .isEqualTo(acknowledged);
        }
    }

    @Test
    void recovers_from_a_kill_of_program_and_server_together() throws Exception {
        var holder = startHolder();
        var acknowledged = readAcknowledged(holder, 50);
        var server = serverOf(root);
        server.destroyForcibly();
        holder.destroyForcibly().waitFor();
        server.onExit().get(30, TimeUnit.SECONDS);

        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            assertThat(client(database)
                            .sql("SELECT count(*) FROM acknowledged")
                            .query(Long.class)
                            .single())
                    .isGreaterThanOrEqualTo(acknowledged);
        }
    }

    @Test
    void leaves_the_server_of_a_living_program_alone() throws Exception {
        var holder = startHolder();
        try {
            readAcknowledged(holder, 1);
            var server = serverOf(root);

            assertThatThrownBy(() -> DataFolder.claim(root))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use by another running ESAO (process %d)".formatted(holder.pid()));

            assertThat(server.isAlive()).isTrue();
            readAcknowledged(holder, 10);
        } finally {
            var server = serverOf(root);
            holder.destroyForcibly().waitFor();
            LeftoverServer.stop(root.resolve("postgres").toRealPath());
            assertThat(server.isAlive()).isFalse();
        }
    }

    @Test
    void leaves_a_stranger_alone_whose_number_is_in_a_stale_file() throws Exception {
        try (var folder = DataFolder.claim(root)) {
            EmbeddedDatabase.start(folder).close();
            var stranger = new ProcessBuilder("sleep", "300").start();
            try {
                writePidFile(stranger.pid());

                EmbeddedDatabase.start(folder).close();

                assertThat(stranger.isAlive()).isTrue();
            } finally {
                stranger.destroyForcibly();
            }
        }
    }

    @Test
    void leaves_the_server_of_another_folder_alone() throws Exception {
        var otherRoot = Files.createDirectory(temporary.resolve("other"));
        Files.createSymbolicLink(otherRoot.resolve("programs"), programs);
        try (var folder = DataFolder.claim(root);
                var otherFolder = DataFolder.claim(otherRoot);
                var other = EmbeddedDatabase.start(otherFolder)) {
            EmbeddedDatabase.start(folder).close();
            writePidFile(serverOf(otherRoot).pid());

            EmbeddedDatabase.start(folder).close();

            assertThat(setting(client(other), "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void tolerates_a_stale_file_whose_process_is_gone() throws Exception {
        try (var folder = DataFolder.claim(root)) {
            EmbeddedDatabase.start(folder).close();
            var gone = new ProcessBuilder("true").start();
            gone.waitFor();
            writePidFile(gone.pid());

            try (var database = EmbeddedDatabase.start(folder)) {
                assertThat(setting(client(database), "fsync")).isEqualTo("on");
            }
        }
    }

    @Test
    void sets_aside_a_database_whose_creation_was_cut_short() throws IOException {
        var unfinished = Files.createDirectory(root.resolve("postgres"));
        Files.writeString(unfinished.resolve("postgresql.conf"), "");

        try (var folder = DataFolder.claim(root);
                var database = EmbeddedDatabase.start(folder)) {
            assertThat(setting(client(database), "fsync")).isEqualTo("on");
        }
        assertThat(root.resolve("postgres.unfinished-1/postgresql.conf")).exists();
    }

    @Test
    void asks_for_the_keys_when_they_are_missing() throws IOException {
        try (var folder = DataFolder.claim(root)) {
            EmbeddedDatabase.start(folder).close();
            Files.delete(root.resolve("keys/database-superuser"));

            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("restore the folder keys");
        }
    }

    private Process startHolder() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseHolder.class.getName(),
                        root.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Reads what the holder prints until {@code count} more numbers are acknowledged, and returns the last one. */
    private static long readAcknowledged(Process holder, int count) throws IOException {
        var lines = lines(holder).lines().filter(line -> line.matches("\\d+")).limit(count);
        return lines.mapToLong(Long::parseLong).max().orElseThrow();
    }

    private static BufferedReader lines(Process holder) {
        return holder.inputReader();
    }

    private void writePidFile(long pid) throws IOException {
        var cluster = root.resolve("postgres");
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d%n%s%n1700000000%n54321%n%n127.0.0.1%n%n".formatted(pid, cluster));
    }

    private static ProcessHandle serverOf(Path root) {
        return LeftoverServer.namedProcess(root.resolve("postgres")).orElseThrow();
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        return JdbcClient.create(TestDatabases.connect(database));
    }

    private static String setting(JdbcClient sql, String name) {
        return sql.sql("SELECT current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }
}
