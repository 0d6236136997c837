package esao.command.web;

import esao.command.messaging.NotInBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Completes a command's body with what its path says already: office, year and kind are the fields of
 * {@link StreamPath} that the command has, the other path variables are fields of the same name. A body that repeats
 * one of them is refused, so that path and body cannot contradict each other; so is a body with a field that is
 * {@link NotInBody}.
 */
@ControllerAdvice(basePackages = "esao.command")
class PathIntoBody implements RequestBodyAdvice {

    /** No command is longer; longer lists come as files. */
    private static final int LONGEST_BODY = 8_000_000;

    /** Bytes; a zero among them gives away UTF-16 and UTF-32, which the JSON reader would take as well. */
    private static final int LONGEST_FIRST_CHARACTER = 4;

    /** Of UTF-8. Some write it before everything else; it means nothing. */
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final JsonMapper mapper;
    private final HttpServletRequest request;

    PathIntoBody(JsonMapper mapper, HttpServletRequest request) {
        this.mapper = mapper;
        this.request = request;
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        requirePlain(message.getHeaders());
        var bytes = message.getBody().readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            throw new MalformedRequest("", "The body is longer than %d bytes".formatted(LONGEST_BODY));
        }
        requireUtf8(bytes);
        var start = startOfObject(bytes);
        if (start < 0) {
            throw new MalformedRequest(syntaxFaults(bytes));
        }
        var absent = StreamPath.notInBody(parameter.getParameterType());
        var fields = pathFields(parameter.getParameterType());
        // Said here to be absent, they stand there twice where the body has them, too.
        absent.forEach(field -> fields.put(field, null));
        var completed = new Completed(this, bytes, start, fields, absent, message.getHeaders());
        if (Deferral.isAsked(request)) {
            Deferral.keep(request, completed.whole());
        }
        return completed;
    }

    /**
     * JSON between systems is UTF-8 (RFC 8259). A body that claims to be anything else would be read as what it is not.
     */
    private static void requirePlain(HttpHeaders headers) {
        var type = headers.getContentType();
        if (type != null && type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be in UTF-8");
        }
        var encodings = headers.getOrEmpty(HttpHeaders.CONTENT_ENCODING);
        if (!encodings.isEmpty() && !encodings.equals(List.of("identity"))) {
            throw new ResponseStatusException(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must come without a Content-Encoding");
        }
    }

    private static void requireUtf8(byte[] bytes) {
        for (var index = 0; index < Math.min(bytes.length, LONGEST_FIRST_CHARACTER); index++) {
            if (bytes[index] == 0) {
                throw new MalformedRequest("", "The body must be JSON in UTF-8");
            }
        }
    }

    /** Where the brace of the one object stands; -1 where the text begins with anything else. */
    private static int startOfObject(byte[] bytes) {
        var index = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        while (index < bytes.length && isBlank(bytes[index])) {
            index++;
        }
        return index < bytes.length && bytes[index] == '{' ? index : -1;
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static boolean isBlank(byte letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    /** What is wrong with a text that is no JSON object. */
    private List<MalformedRequest.Fault> syntaxFaults(byte[] bytes) {
        try {
            mapper.readTree(bytes);
            return List.of(new MalformedRequest.Fault("", "The body must be a JSON object"));
        } catch (JacksonException malformed) {
            return JsonFaults.of(malformed);
        }
    }

    /**
     * Looks for what is wrong with a body as it came, now that it could not be read: first with its JSON, then with
     * what it repeats of the path or is not to say at all. Nothing where it is its content that is wrong.
     */
    private List<MalformedRequest.Fault> faults(byte[] bytes, Set<String> fields, Set<String> absent) {
        try {
            var body = mapper.readTree(bytes);
            return fields.stream()
                    .filter(body::has)
                    .map(field -> new MalformedRequest.Fault(
                            "/" + field,
                            absent.contains(field)
                                    ? "is not a field here"
                                    : "stands in the path already and must not be repeated"))
                    .limit(1)
                    .toList();
        } catch (JacksonException malformed) {
            return JsonFaults.of(malformed);
        }
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> pathFields(Class<?> command) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found
                ? (Map<String, String>) found
                : Map.<String, String>of();
        var fields = new TreeMap<String, @Nullable Object>(variables);
        fields.keySet().removeAll(StreamPath.VARIABLES);
        fields.putAll(StreamPath.fields(command, variables));
        return fields;
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return body;
    }

    @Override
    public @Nullable Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        return body;
    }

    /**
     * A body with the fields of the path put behind its first brace. It is read once: what comes twice the reader
     * refuses, and only then is it looked into what was wrong with the body that was sent.
     */
    static final class Completed implements HttpInputMessage {

        private final PathIntoBody origin;
        private final byte[] sent;
        private final int start;
        private final Map<String, @Nullable Object> fields;
        private final Set<String> absent;
        private final HttpHeaders headers;

        private Completed(
                PathIntoBody origin,
                byte[] sent,
                int start,
                Map<String, @Nullable Object> fields,
                Set<String> absent,
                HttpHeaders headers) {
            this.origin = origin;
            this.sent = sent;
            this.start = start;
            this.fields = fields;
            this.absent = absent;
            this.headers = headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(whole());
        }

        private byte[] whole() {
            var rest = start + 1;
            while (rest < sent.length && isBlank(sent[rest])) {
                rest++;
            }
            var first = origin.mapper.writeValueAsBytes(fields);
            var alone = fields.isEmpty() || (rest < sent.length && sent[rest] == '}');
            var whole = ByteBuffer.allocate(first.length + sent.length - rest)
                    .put(first, 0, first.length - 1)
                    .put((byte) (alone ? ' ' : ','))
                    .put(sent, rest, sent.length - rest);
            return whole.array();
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        /** What is wrong with the body as it was sent, whatever its content; nothing where it is a JSON object. */
        List<MalformedRequest.Fault> faults() {
            return origin.faults(sent, fields.keySet(), absent);
        }
    }
}
