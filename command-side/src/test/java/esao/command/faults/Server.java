package esao.command.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that can be killed and started again on its port and folder. It is as durable as the one of the
 * product, unless told otherwise, and ends with the process of the tests.
 */
final class Server {

    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "full_page_writes", "on",
            "max_connections", "150",
            "shared_buffers", "64MB",
            "log_min_messages", "fatal");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final long START_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long BETWEEN_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final int port;
    private final Path folder;
    private final List<String> startCommand;

    private Server(int port, Path folder, List<String> startCommand) {
        this.port = port;
        this.folder = folder;
        this.startCommand = startCommand;
    }

    /** The one server that the tests of faults share. */
    static Server shared() {
        return Shared.SERVER;
    }

    private static final class Shared {
        private static final Server SERVER = start(Map.of("synchronous_commit", "on"));
    }

    /** A server of its own. */
    static Server start(Map<String, String> settings) {
        var builder = EmbeddedPostgres.builder();
        DURABLE.forEach(builder::setServerConfig);
        settings.forEach(builder::setServerConfig);
        try {
            var started = builder.start();
            var folder = dataFolder(started);
            return new Server(started.getPort(), folder, startCommand(folder));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An empty database; its address. */
    String createDatabase() {
        var name = "faults" + DATABASES.incrementAndGet();
        execute(url("postgres"), "CREATE DATABASE " + name);
        return url(name);
    }

    /** Where the server listens. */
    int port() {
        return port;
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres&sslmode=disable&gssEncMode=disable"
                .formatted(port, database);
    }

    /** The address of the same database through another port. */
    static String urlThrough(int port, String url) {
        return url.replaceFirst(":\\d+/", ":" + port + "/");
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    static void execute(String url, String... statements) {
        try (var connection = connect(url);
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(String.join(";", statements), failure);
        }
    }

    static long count(String url, String sql) {
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Kills those server processes of a database that are at work, or all of them; how many they were. */
    int killBackends(String url, boolean onlyBusy) {
        var pids = new ArrayList<Long>();
        try (var connection = connect(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT pid FROM pg_stat_activity
                        WHERE datname = current_database() AND pid <> pg_backend_pid()
                        """ + (onlyBusy ? " AND state <> 'idle'" : ""))) {
            while (rows.next()) {
                pids.add(rows.getLong(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot ask who is at work", failure);
        }
        pids.forEach(pid -> ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly));
        return pids.size();
    }

    /** Kills the first process of the server; its others end as soon as they notice. */
    void kill() {
        ProcessHandle.of(mainPid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** Stops the server with {@code immediate}, like a crash, or {@code fast}, in good order. */
    void stop(String mode) {
        var control = Path.of(startCommand.get(programAt())).resolveSibling("pg_ctl");
        var command = new ArrayList<>(startCommand.subList(0, programAt()));
        command.addAll(List.of(control.toString(), "-D", folder.toString(), "-m", mode, "-w", "stop"));
        run(command);
    }

    /** Starts the server again, and returns when it answers. */
    void startAgain() {
        var deadline = System.nanoTime() + START_NANOS;
        var process = launch();
        while (!answers()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The server does not start again in " + folder);
            }
            if (!process.isAlive()) {
                process = launch(); // Those that a kill left behind were still in the way.
            }
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    private boolean answers() {
        try (var connection = connect(url("postgres"))) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private Process launch() {
        try {
            return new ProcessBuilder(startCommand)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before the program may stand what makes it another user's. */
    private int programAt() {
        return startCommand.getFirst().equals("unshare") ? 2 : 0;
    }

    private long mainPid() {
        try (var lines = Files.lines(folder.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow().strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void run(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path dataFolder(EmbeddedPostgres server) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SHOW data_directory")) {
            rows.next();
            return Path.of(rows.getString(1));
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot ask where the data is", failure);
        }
    }

    /** As the library started it: PostgreSQL keeps the line, and refuses to be run by the superuser. */
    private static List<String> startCommand(Path folder) throws IOException {
        var line = Files.readString(folder.resolve("postmaster.opts"));
        var options =
                QUOTED.matcher(line).results().map(option -> option.group(1)).toList();
        var program = line.substring(0, line.indexOf(' '));
        var isSuperuser = "root".equals(System.getProperty("user.name"));
        return Stream.of(isSuperuser ? List.of("unshare", "-U") : List.<String>of(), List.of(program), options)
                .flatMap(List::stream)
                .toList();
    }
}
