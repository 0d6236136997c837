package esao.standalone.testing;

import esao.standalone.Standalone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The whole program in a process of its own, on a data folder that outlives it, so that it can be killed. */
public final class ForkedProgram implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Ready at\\s+http://localhost:(\\d+)");
    private static final int LINES_KEPT = 200;
    private static final Duration SHUTDOWN = Duration.ofMinutes(1);

    private final Path folder;
    private final Process process;
    private final int port;

    private ForkedProgram(Path folder, Process process, int port) {
        this.folder = folder;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the program, with the demonstration's users but without the sample year.
     *
     * @param folder its data folder
     * @param patience within which it must be ready
     * @param settings more settings, each {@code --name=value}
     * @throws IllegalStateException if it is not ready in time; the message holds what it last said
     */
    public static ForkedProgram start(Path folder, Duration patience, String... settings) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // It lives too short for the optimizing compiler to pay.
                "-cp",
                System.getProperty("java.class.path"),
                Standalone.class.getName(),
                "--server.port=0",
                "--spring.profiles.active=sample",
                "--esao.sample.load=false",
                "--esao.data-directory=" + folder));
        command.addAll(List.of(settings));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ForkedProgram(folder, process, portOf(process, patience));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** Kills the program as a power cut of its process would; its database server is left behind. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Stops the program in good order, or whatever of it is left. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SHUTDOWN.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
        }
        stopDatabaseLeftBehind();
    }

    private void stopDatabaseLeftBehind() {
        var pidFile = folder.resolve("postgres/postmaster.pid");
        try {
            if (Files.exists(pidFile)) {
                ProcessHandle.of(Long.parseLong(
                                Files.readAllLines(pidFile).getFirst().strip()))
                        .filter(left -> left.info()
                                .command()
                                .filter(command -> command.contains("postgres"))
                                .isPresent())
                        .ifPresent(left -> {
                            left.destroy();
                            left.onExit().join();
                        });
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int portOf(Process process, Duration patience) {
        var said = new ConcurrentLinkedQueue<String>();
        var port = new CompletableFuture<Integer>();
        Thread.ofVirtual().start(() -> {
            try (var lines = process.inputReader().lines()) {
                lines.forEach(line -> {
                    said.add(line);
                    if (said.size() > LINES_KEPT) {
                        said.remove();
                    }
                    var ready = READY.matcher(line);
                    if (ready.find()) {
                        port.complete(Integer.valueOf(ready.group(1)));
                    }
                });
            } catch (UncheckedIOException killed) {
                said.add("(killed)");
            }
            port.completeExceptionally(new IOException("The program ended"));
        });
        try {
            return port.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException notReady) {
            process.destroyForcibly();
            throw new IllegalStateException("Not ready within " + patience + ":\n" + String.join("\n", said), notReady);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
        }
    }
}
