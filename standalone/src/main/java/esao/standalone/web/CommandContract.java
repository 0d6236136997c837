package esao.standalone.web;

import esao.command.web.CommandRequest;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes what all commands have in common and no controller can say: what stands in the path is not repeated in the
 * body, the conditions travel as headers, and the answers are a receipt or a problem.
 */
@Configuration(proxyBeanMethods = false)
class CommandContract {

    private static final List<String> COMMANDS = List.of(
            "/api/budgets/",
            "/api/frameworks/",
            "/api/requests/",
            "/api/regulations/",
            "/api/bodies/",
            "/api/meetings/",
            "/api/calendars/",
            "/api/syntheses/",
            "/api/evaluations/",
            "/api/reactions/");

    /** What the path says of a command, under the names its body would have for it. */
    private static final List<String> IN_THE_PATH = List.of(
            "budgetId",
            "frameworkId",
            "baseYear",
            "requestId",
            "regulationId",
            "reconciliationId",
            "bodyId",
            "meetingId",
            "calendarId",
            "synthesisId",
            "evaluationId",
            "reactionId");

    /** Steps of the thing itself that the path names. */
    private static final List<String> ENDS = List.of(
            "closure",
            "roll-forward",
            "reconciliation",
            "finalisation",
            "consolidation",
            "reopening",
            "submission",
            "dispatch",
            "abolition",
            "agenda-order",
            "rescheduling",
            "place",
            "invitation",
            "opening",
            "vote-closing",
            "adjournment",
            "resumption",
            "closing",
            "cancellation",
            "discarding",
            "publication",
            "approval");

    private static final String JOBS = "/api/jobs/";

    /** Collections of a part of the thing. */
    private static final List<String> PARTS = List.of(
            "refunds",
            "commitments",
            "submissions",
            "extensions",
            "frames",
            "statements",
            "code-mappings",
            "explanations",
            "recusals",
            "discussions",
            "votes",
            "resolutions",
            "progress",
            "attendance",
            "deadlines",
            "plans",
            "answers",
            "withdrawals",
            "summaries",
            "recommendations",
            "receipts");

    /** What a notice knows only where it came as a file; whoever sends it as JSON is refused. */
    private static final List<String> FROM_A_FILE = List.of("source", "corrections");

    CommandContract() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
    }

    /** The address of the moment is no part of the contract; springdoc would add it unless told of another. */
    @Bean
    OpenAPI contractOfAnyAddress() {
        return new OpenAPI().servers(List.of(new Server().url("/")));
    }

    @Bean
    GlobalOpenApiCustomizer commandContract() {
        return api -> {
            api.info(new Info()
                    .title("ระบบงานนโยบายและแผน สำนักงานเขตพื้นที่การศึกษา / Education Service Area Office")
                    .version("1")
                    .description(
                            "งบประมาณ กรอบงบประมาณ คำของบประมาณ หลักเกณฑ์ องค์คณะ และการประชุม: คำสั่งใช้ POST การอ่านใช้ GET จำนวนเงินเป็นสตางค์ / "
                                    + "Budgets, frameworks, budget requests, rules, deciding bodies and meetings: commands are POST, reading is GET, "
                                    + "amounts are in satang."));
            api.getComponents()
                    .addSchemas("Accepted", accepted())
                    .addSchemas("Trial", trial())
                    .addSchemas("Problem", problem());
            Schema<?> refused =
                    Objects.requireNonNull(api.getComponents().getSchemas().get("RefusedCommand"));
            refused.getProperties().put("problems", violations());
            Schema<?> job =
                    Objects.requireNonNull(api.getComponents().getSchemas().get("JobView"));
            job.getProperties().put("result", nullable("Accepted"));
            job.getProperties().put("problem", nullable("Problem"));
            api.getPaths().forEach((path, item) -> describe(api, path, item));
        };
    }

    private static void describe(OpenAPI api, String path, PathItem item) {
        var operation = item.getPost();
        if (operation != null && path.startsWith(JOBS)) {
            operation.setResponses(new ApiResponses()
                    .addApiResponse("200", answer("How the job is doing now", "JobView"))
                    .addApiResponse("default", problemAnswer()));
        }
        if (operation == null || COMMANDS.stream().noneMatch(path::startsWith)) {
            return;
        }
        addPathParameters(path, operation);
        shortenBody(api, path, operation);
        operation
                .addParametersItem(
                        header("Idempotency-Key", "The same key and body have one effect", new StringSchema()))
                .addParametersItem(header("If-Match", "The ETag the sender has seen", new StringSchema()))
                .addParametersItem(header(
                        "Prefer",
                        "respond-async: answer at once and carry the command out later, as a job",
                        new StringSchema()))
                .addParametersItem(new Parameter()
                        .in("query")
                        .name("dryRun")
                        .description("Only say which rules the command would break")
                        .schema(new BooleanSchema()));
        operation.setResponses(new ApiResponses()
                .addApiResponse(
                        "200",
                        created(path)
                                ? answer("The result of a trial (dryRun)", "Trial")
                                : answer("Taken, or the result of a trial (dryRun)", "Accepted", "Trial"))
                .addApiResponse(
                        "202", answer("Accepted as a job; Location tells where to ask what became of it", "JobView"))
                .addApiResponse("default", problemAnswer()));
        if (created(path)) {
            operation.getResponses().addApiResponse("201", answer("Taken; ETag and X-Position tell where", "Accepted"));
        }
    }

    /** A path that ends in a collection makes something new; one that ends in a step of a thing does not. */
    private static boolean created(String path) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        return last.equals("{year}")
                || last.equals("{body}")
                || last.equals("{meeting}")
                || PARTS.contains(last)
                || (path.chars().filter(letter -> letter == '/').count() == 5 && !ENDS.contains(last));
    }

    /** The controllers do not name them, since they reach the command by way of its body. */
    private static void addPathParameters(String path, Operation operation) {
        for (var part : path.split("/", -1)) {
            if (part.startsWith("{")) {
                operation.addParametersItem(new Parameter()
                        .in("path")
                        .name(part.substring(1, part.length() - 1))
                        .required(true)
                        .schema(new StringSchema()));
            }
        }
    }

    private static void shortenBody(OpenAPI api, String path, Operation operation) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().values().forEach(media -> {
            var reference = media.getSchema() == null ? null : media.getSchema().get$ref();
            if (reference != null) {
                var command = reference.substring(reference.lastIndexOf('/') + 1);
                operation.setOperationId(command.substring(0, 1).toLowerCase(Locale.ROOT) + command.substring(1));
                var schema = Objects.requireNonNull(
                        api.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1)));
                IN_THE_PATH.forEach(property -> remove(schema, property));
                FROM_A_FILE.forEach(property -> remove(schema, property));
                for (var part : path.split("/", -1)) {
                    if (part.startsWith("{")) {
                        remove(schema, part.substring(1, part.length() - 1));
                    }
                }
            }
        });
    }

    private static void remove(Schema<?> schema, String property) {
        if (schema.getProperties() != null) {
            schema.getProperties().remove(property);
        }
        if (schema.getRequired() != null) {
            schema.getRequired().remove(property);
        }
    }

    private static Parameter header(String name, String description, Schema<?> schema) {
        return new Parameter().in("header").name(name).description(description).schema(schema);
    }

    private static ApiResponse answer(String description, String... schemas) {
        var schema = schemas.length == 1 ? reference(schemas[0]) : new Schema<>();
        if (schemas.length > 1) {
            Stream.of(schemas).map(CommandContract::reference).forEach(schema::addOneOfItem);
        }
        return new ApiResponse()
                .description(description)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schema)));
    }

    /** A refusal by this side or the other. */
    static ApiResponse problemAnswer() {
        return new ApiResponse()
                .description("Refused, with every rule that is broken (RFC 9457)")
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(reference("Problem"))));
    }

    /** An export that goes on without its reader. */
    static ApiResponse laterAnswer() {
        return answer("Begun as a reading job; Location tells where to ask for it", "ReadingJobView");
    }

    private static Schema<?> reference(String schema) {
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }

    private static Schema<?> nullable(String schema) {
        return new Schema<>().addOneOfItem(reference(schema)).addOneOfItem(new Schema<>().types(Set.of("null")));
    }

    private static Schema<?> accepted() {
        return object(List.of("commandId", "stream", "version", "position"))
                .addProperty("commandId", new StringSchema())
                .addProperty("stream", new StringSchema())
                .addProperty("version", new IntegerSchema().format("int64"))
                .addProperty("position", new IntegerSchema().format("int64"));
    }

    private static Schema<?> trial() {
        return object(List.of("accepted", "violations"))
                .addProperty("accepted", new BooleanSchema())
                .addProperty("violations", violations())
                .addProperty(
                        "report",
                        new ObjectSchema()
                                .description("What was found in a file, where one was sent")
                                .additionalProperties(true));
    }

    private static Schema<?> problem() {
        return object(List.of("status"))
                .addProperty("type", new StringSchema().description("Stable, urn:esao:problem:…"))
                .addProperty("title", new StringSchema())
                .addProperty("titleTh", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("violations", violations())
                .addProperty(
                        "errors",
                        new ArraySchema()
                                .items(new ObjectSchema()
                                        .addProperty("pointer", new StringSchema())
                                        .addProperty("reason", new StringSchema())
                                        .addProperty("reasonTh", new StringSchema())));
    }

    private static Schema<?> violations() {
        return new ArraySchema()
                .items(object(List.of("type", "status", "title", "titleTh", "facts"))
                        .addProperty("type", new StringSchema())
                        .addProperty("status", new IntegerSchema())
                        .addProperty("title", new StringSchema())
                        .addProperty("titleTh", new StringSchema())
                        .addProperty("facts", new ObjectSchema().additionalProperties(true)));
    }

    private static Schema<?> object(List<String> required) {
        var schema = new ObjectSchema();
        schema.setRequired(required);
        return schema;
    }
}
