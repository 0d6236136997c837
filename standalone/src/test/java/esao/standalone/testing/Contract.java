package esao.standalone.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document that a running program serves, and whether the program keeps to it.
 *
 * <p>It is read more strictly than written: an answer may have no member the document does not name. Problems are the
 * exception, whose facts are members of their own.
 */
public final class Contract {

    private static final String OPEN = "Problem";

    private final JsonNode document;
    private final JsonNode closedComponents;
    private final SchemaRegistry schemas = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private final Map<JsonNode, Function<JsonNode, List<Error>>> checks = new ConcurrentHashMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        this.closedComponents = document.get("components").deepCopy();
        closedComponents.get("schemas").properties().stream()
                .filter(schema -> !schema.getKey().equals(OPEN))
                .forEach(schema -> close(schema.getValue()));
    }

    /** The document as the program serves it now. */
    public static Contract of(Caller caller) {
        return new Contract(Caller.json(
                caller.get("/v3/api-docs", "Accept", "application/json").body()));
    }

    /** Every method and path template it names, for example {@code POST /api/budgets/{office}/{year}}. */
    public Stream<String> operations() {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()));
    }

    /** Insists that an answer is one the document allows for what was asked. */
    public void requireKept(HttpResponse<String> answer) {
        var asked = answer.request().method() + " " + answer.uri().getPath();
        var operation = operation(answer.request().method(), answer.uri());
        var response = operation.at("/responses").path(Integer.toString(answer.statusCode()));
        if (response.isMissingNode()) {
            response = operation.at("/responses/default");
        }
        assertThat(response.isMissingNode())
                .as("%s answered %d, which is not in the contract: %s", asked, answer.statusCode(), answer.body())
                .isFalse();
        var type = answer.headers().firstValue("Content-Type").orElse("none").split(";", 2)[0];
        var media = response.path("content").path(type);
        assertThat(media.isMissingNode())
                .as("%s answered %d as %s, but the contract knows %s", asked, answer.statusCode(), type, response)
                .isFalse();
        if (type.endsWith("json")) {
            assertThat(errors(media.get("schema"), Caller.json(answer.body())))
                    .as("%s answered %d: %s", asked, answer.statusCode(), answer.body())
                    .isEmpty();
        }
    }

    /** Insists that a body is one the document allows to be sent. */
    public void requireKept(String method, URI address, String body) {
        var schema = operation(method, address)
                .at("/requestBody/content")
                .path("application/json")
                .get("schema");
        assertThat(errors(schema, Caller.json(body)))
                .as("%s %s: %s", method, address, body)
                .isEmpty();
    }

    private List<Error> errors(JsonNode schema, JsonNode value) {
        return checks.computeIfAbsent(schema, this::compile).apply(value);
    }

    private Function<JsonNode, List<Error>> compile(JsonNode schema) {
        var whole = (ObjectNode) schema.deepCopy();
        whole.set("components", closedComponents);
        var compiled = schemas.getSchema(whole);
        return compiled::validate;
    }

    private JsonNode operation(String method, URI address) {
        Supplier<IllegalArgumentException> unknown =
                () -> new IllegalArgumentException("The contract has no " + method + " " + address.getPath());
        return document.get("paths").properties().stream()
                .filter(path -> matches(path.getKey(), address.getRawPath()))
                .map(path -> path.getValue().path(method.toLowerCase(Locale.ROOT)))
                .filter(operation -> !operation.isMissingNode())
                .findFirst()
                .orElseThrow(unknown);
    }

    /** No two templates match one path. */
    private static boolean matches(String template, String path) {
        var wanted = template.split("/", -1);
        var given = path.split("/", -1);
        if (wanted.length != given.length) {
            return false;
        }
        for (var part = 0; part < wanted.length; part++) {
            if (!wanted[part].startsWith("{") && !wanted[part].equals(given[part])) {
                return false;
            }
        }
        return true;
    }

    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
            object.get("properties").forEach(Contract::close);
        }
    }
}
