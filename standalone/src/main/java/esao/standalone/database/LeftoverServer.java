package esao.standalone.database;

import esao.standalone.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that a run before left behind on a database folder, because the program was killed.
 *
 * <p>{@code postmaster.pid} names it, but a number alone proves nothing: the process may be gone, and the number may be
 * that of any other program by now. A process is stopped only when it is a PostgreSQL server <em>of this folder</em>.
 * The caller holds the folder's claim, so no living program can own that server.
 */
final class LeftoverServer {

    private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);
    private static final String PID_FILE = "postmaster.pid";
    private static final Duration FAST_SHUTDOWN = Duration.ofSeconds(60);
    private static final Duration IMMEDIATE_SHUTDOWN = Duration.ofSeconds(20);

    private LeftoverServer() {}

    /**
     * Stops the server that still runs on {@code folder}, if there is one, and waits until it is gone.
     *
     * @throws StartRefused if it does not stop
     */
    static void stop(Path folder) {
        var process = namedProcess(folder);
        if (process.isEmpty()) {
            return; // PostgreSQL itself clears the file of a process that is gone, after checks of its own.
        }
        if (isServerOf(folder, process.get())) {
            stop(process.get());
        } else {
            disown(folder, process.get());
        }
    }

    /** The living process that {@code postmaster.pid} names, whatever it is. */
    static Optional<ProcessHandle> namedProcess(Path folder) {
        return readPidFile(folder).stream()
                .findFirst()
                .filter(line -> line.strip().matches("\\d{1,10}"))
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive);
    }

    private static boolean isServerOf(Path folder, ProcessHandle process) {
        var program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
        return program.matches("postgres(\\.exe)?( \\(deleted\\))?")
                && (worksIn(folder, process) || isStartedFor(folder, process));
    }

    /**
     * A PostgreSQL server makes its data folder its working folder; Linux shows it, even after the folder was renamed.
     */
    private static boolean worksIn(Path folder, ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException notShown) {
            return false;
        }
    }

    private static boolean isStartedFor(Path folder, ProcessHandle process) {
        return process.info()
                .arguments()
                .filter(arguments -> Arrays.asList(arguments).contains(folder.toString()))
                .isPresent();
    }

    private static void stop(ProcessHandle server) {
        LOG.warn("Stopping the database server (process {}) that the run before left behind", server.pid());
        if (signal(server, "INT", FAST_SHUTDOWN) || signal(server, "QUIT", IMMEDIATE_SHUTDOWN)) {
            return;
        }
        throw new StartRefused(
                "เซิร์ฟเวอร์ฐานข้อมูลจากการทำงานครั้งก่อน (โปรเซส %d) ไม่ยอมหยุด โปรดหยุดโปรเซสนั้นแล้วเริ่มใหม่"
                        .formatted(server.pid()),
                "The database server of the run before (process %d) does not stop; end it and start again."
                        .formatted(server.pid()));
    }

    /** Sends a signal, or ends the process where there are none (Windows), and says whether it is gone in time. */
    private static boolean signal(ProcessHandle server, String name, Duration patience) {
        try {
            if (server.supportsNormalTermination()) {
                new ProcessBuilder("kill", "-s", name, Long.toString(server.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } else {
                server.destroyForcibly(); // PostgreSQL recovers from its log; nothing acknowledged is lost.
            }
            server.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (IOException | ExecutionException failure) {
            throw new IllegalStateException("Cannot stop process " + server.pid(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a database server was stopping", interrupted);
        }
    }

    /**
     * Takes a process that is no server of ours out of the file, since PostgreSQL would refuse to start beside it.
     *
     * <p>This program's own number takes its place: PostgreSQL knows that its parent cannot be another server. The rest
     * of the file stays, because by it PostgreSQL still finds out whether anyone is attached to the old server's
     * memory.
     */
    private static void disown(Path folder, ProcessHandle stranger) {
        LOG.warn("{} names process {}, which is not a database server of {}", PID_FILE, stranger.pid(), folder);
        var lines = new ArrayList<>(readPidFile(folder));
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        try {
            Files.write(folder.resolve(PID_FILE), lines);
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot write " + PID_FILE, failure);
        }
    }

    private static List<String> readPidFile(Path folder) {
        try {
            return Files.readAllLines(folder.resolve(PID_FILE));
        } catch (NoSuchFileException stoppedProperly) {
            return List.of();
        } catch (IOException failure) {
            throw new IllegalStateException("Cannot read " + PID_FILE, failure);
        }
    }
}
