package esao.standalone.web;

import static org.assertj.core.api.Assertions.assertThat;

import esao.standalone.testing.Caller;
import esao.standalone.testing.WholeProduct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Compares the API description that the program serves with the one that is committed, so that a change of the contract
 * shows in the change that makes it. A change that is meant is written down by {@code mvn -pl standalone -am test
 * -Dtest=OpenApiDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Desao.openapi=write}, which fails once so that
 * nobody writes by mistake.
 */
@DisplayName("The API description")
@WholeProduct
class OpenApiDocumentTest {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi", "esao.json");

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @LocalServerPort
    private int port;

    private JsonNode served;

    @BeforeEach
    void ask() {
        served = ordered(Caller.json(new Caller(port)
                .get("/v3/api-docs", "Accept", "application/json")
                .body()));
    }

    @Test
    void is_the_one_that_is_committed() throws IOException {
        var text = MAPPER.writeValueAsString(served) + "\n";
        if ("write".equals(System.getProperty("esao.openapi"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, text);
        }

        assertThat(COMMITTED).as("written by -Desao.openapi=write").exists();
        assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(COMMITTED));
        assertThat(System.getProperty("esao.openapi"))
                .as("It was written; run again without this")
                .isNull();
    }

    @Test
    void names_no_machine_and_no_port() {
        assertThat(served.at("/servers/0/url").stringValue()).isEqualTo("/");
        assertThat(served.toString()).doesNotContain("localhost", "127.0.0.1", Integer.toString(port));
    }

    @Test
    void says_how_each_operation_can_fail() {
        served.get("paths")
                .forEach(path -> path.forEach(operation -> assertThat(
                                operation.at("/responses/default/content").has("application/problem+json"))
                        .as("%s", operation.get("operationId"))
                        .isTrue()));
    }

    @Test
    void names_each_operation_once() {
        var names = served.get("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(operation -> operation.get("operationId").stringValue())
                .toList();

        assertThat(names).doesNotHaveDuplicates().noneMatch(name -> name.contains("_"));
    }

    /** Members by name, whatever order the program came upon them in; lists as they are. */
    private static JsonNode ordered(JsonNode node) {
        if (node instanceof ArrayNode list) {
            var sorted = JsonNodeFactory.instance.arrayNode();
            list.forEach(item -> sorted.add(ordered(item)));
            return sorted;
        }
        if (!node.isObject()) {
            return node;
        }
        var sorted = JsonNodeFactory.instance.objectNode();
        node.propertyStream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(member -> sorted.set(member.getKey(), ordered(member.getValue())));
        return sorted;
    }
}
