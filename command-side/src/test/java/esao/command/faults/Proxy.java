package esao.command.faults;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/**
 * Stands between a program and PostgreSQL, reads what the program says, and cuts the connection at the message that
 * makes events durable.
 */
final class Proxy implements AutoCloseable {

    private static final byte QUERY = 'Q';
    private static final byte PARSE = 'P';
    private static final byte BIND = 'B';
    private static final byte EXECUTE = 'E';
    private static final byte SYNC = 'S';
    private static final int LENGTH_BYTES = 4;
    private static final int BUFFER = 65_536;
    private static final long LATE_NANOS = TimeUnit.MILLISECONDS.toNanos(150);

    private final ServerSocket door;
    private final int serverPort;
    private final Pattern durable;
    private final AtomicReference<Cut> next = new AtomicReference<>(Cut.NONE);
    private final AtomicInteger cuts = new AtomicInteger();

    private Proxy(ServerSocket door, int serverPort, Pattern durable) {
        this.door = door;
        this.serverPort = serverPort;
        this.durable = durable;
    }

    /** When to cut. */
    enum Cut {
        NONE,
        /** The message does not reach the server. */
        BEFORE,
        /** The message is out, and the connection ends at once, whether the server has done it or not. */
        BEHIND,
        /** The connection ends for the program, and the message reaches the server only later. */
        LATE,
        /** The server has done it and has answered, and the answer does not reach the program. */
        BEFORE_ANSWER
    }

    /** Opens before a server; {@code durable} finds the text of the statement that makes events durable. */
    static Proxy before(int serverPort, Pattern durable) {
        try {
            var proxy = new Proxy(new ServerSocket(0, 256, InetAddress.getLoopbackAddress()), serverPort, durable);
            Thread.ofPlatform().daemon().name("proxy").start(proxy::acceptAll);
            return proxy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** The next time events are to become durable, cuts that connection. */
    void cutNext(Cut cut) {
        next.set(cut);
    }

    /** How many connections were cut. */
    int cuts() {
        return cuts.get();
    }

    @Override
    public void close() {
        closeQuietly(door);
    }

    private void acceptAll() {
        while (!door.isClosed()) {
            try {
                var program = door.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
                program.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                var connection = new Connection(program, server);
                Thread.ofPlatform().daemon().name("proxy-to-server").start(connection::toServer);
                Thread.ofPlatform().daemon().name("proxy-to-program").start(connection::toProgram);
            } catch (IOException closed) {
                // By the end of the test, or because the server is not there: the program sees a closed door.
            }
        }
    }

    private static void closeQuietly(Closeable closeable) {
        try {
            closeable.close();
        } catch (IOException ignored) {
            // It is of no use any more either way.
        }
    }

    /** One connection of the program's, as two threads. */
    private final class Connection {

        private final Socket program;
        private final Socket server;
        private final Map<String, String> prepared = new HashMap<>();
        private final Map<String, String> bound = new HashMap<>();
        private final AtomicBoolean counted = new AtomicBoolean();
        private Cut cut = Cut.NONE;
        private volatile boolean swallowing;

        Connection(Socket program, Socket server) {
            this.program = program;
            this.server = server;
        }

        private void toServer() {
            try (var in = new DataInputStream(program.getInputStream());
                    var out = new DataOutputStream(new BufferedOutputStream(server.getOutputStream(), BUFFER))) {
                forwardStart(in, out);
                var open = true;
                while (open) {
                    open = pass(in, out);
                }
                countOnce();
            } catch (IOException ended) {
                // By one side or the other; both ends are closed below.
            }
            closeBoth();
        }

        /** Passes a message on; whether the connection goes on. */
        private boolean pass(DataInputStream in, DataOutputStream out) throws IOException {
            var kind = in.readByte();
            var body = body(in);
            if (makesDurable(kind, body)) {
                cut = next.getAndSet(Cut.NONE);
                swallowing = cut == Cut.LATE || cut == Cut.BEFORE_ANSWER;
            }
            if (cut == Cut.BEFORE) {
                return false;
            }
            out.writeByte(kind);
            out.writeInt(body.length + LENGTH_BYTES);
            out.write(body);
            var acts = kind == SYNC || kind == QUERY;
            if (acts && cut == Cut.LATE) {
                closeQuietly(program);
                LockSupport.parkNanos(LATE_NANOS);
            }
            if (acts || (in.available() == 0 && cut == Cut.NONE)) {
                out.flush();
            }
            return !acts || cut == Cut.NONE || cut == Cut.BEFORE_ANSWER;
        }

        /** Whatever the server answers to the message that was to be durable goes nowhere. */
        private void toProgram() {
            var buffer = new byte[BUFFER];
            try (var in = server.getInputStream();
                    var out = program.getOutputStream()) {
                for (var count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    if (swallowing) {
                        countOnce();
                        break;
                    }
                    out.write(buffer, 0, count);
                }
            } catch (IOException ended) {
                // As above.
            }
            closeBoth();
        }

        private void countOnce() {
            if (counted.compareAndSet(false, true)) {
                cuts.incrementAndGet();
            }
        }

        /** The first message has no kind. */
        private void forwardStart(DataInputStream in, DataOutputStream out) throws IOException {
            var body = body(in);
            out.writeInt(body.length + LENGTH_BYTES);
            out.write(body);
            out.flush();
        }

        private byte[] body(DataInputStream in) throws IOException {
            return in.readNBytes(in.readInt() - LENGTH_BYTES);
        }

        /** Follows which text a statement was prepared from, and which statement a portal runs. */
        private boolean makesDurable(byte kind, byte[] body) {
            switch (kind) {
                case PARSE -> {
                    var texts = texts(body);
                    prepared.put(texts.getFirst(), texts.get(1));
                }
                case BIND -> {
                    var texts = texts(body);
                    bound.put(texts.getFirst(), prepared.getOrDefault(texts.get(1), ""));
                }
                case EXECUTE -> {
                    return durable.matcher(bound.getOrDefault(texts(body).getFirst(), ""))
                            .find();
                }
                case QUERY -> {
                    return durable.matcher(texts(body).getFirst()).find();
                }
                default -> {} // Says nothing of what is to be done.
            }
            return false;
        }

        /** The first texts of a message, each of which ends with a zero; there are one or two that matter. */
        private List<String> texts(byte[] body) {
            var texts = new ArrayList<String>();
            var from = 0;
            for (var at = 0; at < body.length && texts.size() < 2; at++) {
                if (body[at] == 0) {
                    texts.add(new String(body, from, at - from, StandardCharsets.UTF_8));
                    from = at + 1;
                }
            }
            return texts;
        }

        private void closeBoth() {
            closeQuietly(program);
            closeQuietly(server);
        }
    }
}
