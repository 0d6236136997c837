package esao.command.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A command side in a process of its own; each thread that sends has a connection of its own to it. */
final class Child implements CommandSide, AutoCloseable {

    private static final int START_SECONDS = 90;
    private static final int DUMP_SECONDS = 10;

    private final Process process;
    private final int port;
    private final ConcurrentLinkedQueue<String> said;
    private final ConcurrentLinkedQueue<Line> lines = new ConcurrentLinkedQueue<>();

    private Child(Process process, int port, ConcurrentLinkedQueue<String> said) {
        this.process = process;
        this.port = port;
        this.said = said;
    }

    /** One connection. */
    private record Line(Socket socket, BufferedReader in, PrintWriter out) {

        static Line to(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new Line(
                    socket,
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)),
                    new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8), false));
        }
    }

    static Child start(String url, String... properties) {
        return start(url, ChildMain.NOTHING, List.of(properties));
    }

    /** Starts on a database, which must outlive it, with something between its parts. */
    static Child start(String url, String between, List<String> properties) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1", // It lives too short for the optimizing compiler to pay.
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Daxoniq.update-checker.disabled=true",
                "-cp",
                System.getProperty("java.class.path"),
                ChildMain.class.getName(),
                url,
                between,
                "logging.level.root=error"));
        command.addAll(properties);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new ConcurrentLinkedQueue<String>();
            return new Child(process, portOf(process, said), said);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Answer send(Ask ask) {
        try {
            var free = lines.poll();
            var line = free == null ? Line.to(port) : free;
            line.out().print(ask.toLine() + "\n");
            line.out().flush();
            var answer = line.in().readLine();
            if (answer == null) {
                return new Answer.Unknown("The connection ended");
            }
            lines.add(line);
            return Answer.ofLine(answer);
        } catch (IOException gone) {
            return new Answer.Unknown(gone.toString());
        }
    }

    /** From now on, the process counts how often commands come to its crash point. */
    void arm() {
        try {
            var line = Line.to(port);
            line.out().print(ChildMain.ARM + "\n");
            line.out().flush();
            lines.add(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What the process wrote last, for the message of a failed test. */
    String said() {
        return String.join("\n", said);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends the process as the kernel does when memory runs out: no hook, no last word. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Returns when the process has ended. */
    void awaitEnd() {
        process.onExit().join();
        closeLines();
    }

    /** Stops the process where it stands; its connections stay. */
    void pause() {
        signal(process, "STOP");
    }

    /** Lets a paused process go on as if nothing had happened. */
    void resume() {
        signal(process, "CONT");
    }

    @Override
    public void close() {
        kill();
    }

    private void closeLines() {
        for (var line = lines.poll(); line != null; line = lines.poll()) {
            try {
                line.socket().close();
            } catch (IOException ignored) {
                // It is of no use any more either way.
            }
        }
    }

    /** Has a process that still runs write down its threads. */
    private static void sayWhatItIsAt(Process process, ConcurrentLinkedQueue<String> said) {
        if (process.isAlive()) {
            signal(process, "QUIT");
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DUMP_SECONDS);
            while (said.stream().noneMatch(line -> line.startsWith("Heap")) && System.nanoTime() < deadline) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            }
        }
    }

    private static void signal(Process process, String name) {
        try {
            var done = new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            if (done != 0) {
                throw new IllegalStateException("kill -%s ended with %d".formatted(name, done));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static int portOf(Process process, ConcurrentLinkedQueue<String> said) {
        var port = new CompletableFuture<Integer>();
        Thread.ofVirtual().start(() -> {
            try (var lines = process.inputReader().lines()) {
                lines.forEach(line -> {
                    said.add(line);
                    if (line.startsWith(ChildMain.LISTENING)) {
                        port.complete(Integer.valueOf(line.substring(ChildMain.LISTENING.length())));
                    }
                });
            } catch (UncheckedIOException killed) {
                said.add("(killed)");
            }
            port.completeExceptionally(new IOException("The process ended"));
        });
        try {
            return port.get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException notReady) {
            sayWhatItIsAt(process, said);
            process.destroyForcibly();
            throw new IllegalStateException("Did not start:\n" + String.join("\n", said), notReady);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(interrupted);
        }
    }
}
