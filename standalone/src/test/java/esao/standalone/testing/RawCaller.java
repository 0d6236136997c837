package esao.standalone.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Talks to a running program byte by byte, to say what no HTTP client would let one say. */
public final class RawCaller {

    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    /**
     * Talks to the program on this machine.
     *
     * @param port where it listens
     */
    public RawCaller(int port) {
        this.port = port;
    }

    /**
     * What came back.
     *
     * @param headers by name in lower case; of several with one name the last
     */
    public record Reply(int status, Map<String, String> headers, String body) {

        /** The body as a tree; the body must be JSON. */
        public JsonNode json() {
            return Caller.json(body);
        }
    }

    /**
     * A request as bytes.
     *
     * @param first the request line without the version, for example {@code POST /api/budgets}
     * @param headers whole header lines
     */
    public byte[] request(String first, List<String> headers, byte[] body) {
        var head = new StringBuilder(first)
                .append(" HTTP/1.1\r\nHost: localhost:")
                .append(port)
                .append("\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** Sends bytes and reads until the program closes the connection. */
    public Reply exchange(byte[] request) {
        try (var socket = connect()) {
            socket.getOutputStream().write(request);
            return parse(socket.getInputStream().readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Sends a head, then one piece again and again, until the program closes the connection or enough was sent.
     *
     * @return how many bytes the program let itself be sent
     */
    public long flood(byte[] head, byte[] piece, long most) {
        var sent = 0L;
        try (var socket = connect()) {
            var out = socket.getOutputStream();
            out.write(head);
            while (sent < most) {
                out.write(piece);
                sent += piece.length;
            }
        } catch (IOException closed) {
            return sent;
        }
        return sent;
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private static Reply parse(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf("\r\n\r\n");
        if (!text.startsWith("HTTP/1.1 ") || end < 0) {
            throw new IOException("This is no answer: " + text);
        }
        var lines = text.substring(0, end).split("\r\n", -1);
        var headers = Arrays.stream(lines)
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(
                        field -> field[0].toLowerCase(Locale.ROOT), field -> field[1], (first, last) -> last));
        var rest = Arrays.copyOfRange(bytes, end + "\r\n\r\n".length(), bytes.length);
        var body = "chunked".equals(headers.get("transfer-encoding")) ? unchunked(rest) : rest;
        return new Reply(
                Integer.parseInt(lines[0].split(" ", -1)[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static byte[] unchunked(byte[] chunks) throws IOException {
        var in = new ByteArrayInputStream(chunks);
        var out = new ByteArrayOutputStream();
        for (var size = chunkSize(in); size > 0; size = chunkSize(in)) {
            out.writeBytes(in.readNBytes(size));
            in.skipNBytes("\r\n".length());
        }
        return out.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        var digits = new StringBuilder();
        for (var next = in.read(); next != '\r'; next = in.read()) {
            digits.append((char) next);
        }
        in.skipNBytes(1);
        return Integer.parseInt(digits.toString(), 16);
    }
}
