package esao.command.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes a command's body with what its path says already: office and year name the budget, the other path variables
 * are fields of the same name. A body that repeats one of them is refused, so that path and body cannot contradict each
 * other.
 */
@ControllerAdvice(basePackages = "esao.command")
class PathIntoBody implements RequestBodyAdvice {

    /** No command is longer; longer lists come as files. */
    private static final int LONGEST_BODY = 8_000_000;

    /** Bytes; a zero among them gives away UTF-16 and UTF-32, which the JSON reader would take as well. */
    private static final int LONGEST_FIRST_CHARACTER = 4;

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
        var body = readObject(bytes);
        pathFields().forEach((field, value) -> {
            if (body.has(field)) {
                throw new MalformedRequest("/" + field, "stands in the path already and must not be repeated");
            }
            body.put(field, value);
        });
        return new Completed(new java.io.ByteArrayInputStream(mapper.writeValueAsBytes(body)), message.getHeaders());
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

    private ObjectNode readObject(byte[] bytes) {
        for (var index = 0; index < Math.min(bytes.length, LONGEST_FIRST_CHARACTER); index++) {
            if (bytes[index] == 0) {
                throw new MalformedRequest("", "The body must be JSON in UTF-8");
            }
        }
        try {
            if (mapper.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException malformed) {
            throw new MalformedRequest(JsonFaults.of(malformed));
        }
        throw new MalformedRequest("", "The body must be a JSON object");
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> pathFields() {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> found
                ? (Map<String, String>) found
                : Map.<String, String>of();
        var fields = new TreeMap<>(variables);
        var office = fields.remove("office");
        var year = fields.remove("year");
        fields.put(
                "budgetId",
                BudgetPath.budget(String.valueOf(office), String.valueOf(year)).toString());
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

    private record Completed(InputStream body, HttpHeaders headers) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
