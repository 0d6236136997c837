package esao.standalone.web;

import esao.query.listing.Column;
import esao.query.listing.Inquiry;
import esao.query.listing.Listing;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes what all readings have in common and no controller can say: how new the answer must be, and for lists how
 * to page, sort, filter and get them as CSV. What a list can be filtered by is told by the list itself.
 */
@Configuration(proxyBeanMethods = false)
class ReadingContract {

    private static final String READERS = "esao.query.";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final int LARGEST_PAGE = 500;
    private static final int LONGEST_WAIT_MILLIS = 30_000;

    private static final Map<String, String> BETWEEN = ordered(
            "fromRecorded", "As recorded by this moment or day",
            "fromEffective", "What counted on this day",
            "toRecorded", "As recorded by this moment or day",
            "toEffective", "What counted on this day");

    private static final Map<String, String> EDITION =
            ordered("edition", "Which edition; the last one that the reader may see unless told");

    /** Readings whose answer is a file, by the names of their operations. */
    private static final Set<String> FILES = Set.of("readingJobResult", "noticeFile");

    /** Parameters that belong to one reading only, by the name of its operation. */
    private static final Map<String, Map<String, String>> OWN = Map.ofEntries(
            Map.entry(
                    "asOf",
                    ordered(
                            "asOfRecorded", "As recorded by this moment, or by the end of this day at the office",
                            "asOfEffective", "What counted on this day")),
            Map.entry(
                    "auditSignals",
                    ordered(
                            "asOfRecorded", "As recorded by this moment, or by the end of this day at the office",
                            "asOfEffective", "What counted on this day")),
            Map.entry(
                    "trace",
                    ordered(
                            "line", "Begin from what this line has",
                            "notice", "Begin from this allotment notice",
                            "allocation", "Begin from this allocation",
                            "tranche", "Begin from this tranche",
                            "commitment", "Begin from this commitment",
                            "advance", "Begin from this advance",
                            "disbursement", "Begin from this payment",
                            "refund", "Begin from this refund",
                            "reservation", "Begin from this reservation",
                            "savings", "Begin from these savings",
                            "savingsUse", "Begin from this use of savings",
                            "virement", "Begin from this virement",
                            "letter", "Begin from all that rests on the letter of this number",
                            "resolution", "Begin from all that rests on this resolution, meeting/item/number",
                            "direction", "UP to where money came from, DOWN to what became of it; BOTH unless told",
                            "asOfRecorded", "As recorded by this moment, or by the end of this day at the office",
                            "asOfEffective", "What counted on this day")),
            Map.entry("virementReports", ordered("overdueOn", "Only those that were overdue on this day")),
            Map.entry("body", ordered("asOf", "As it is on this day, today unless told")),
            Map.entry("coverage", ordered("asOf", "If invitations are sent from this day on; today unless told")),
            Map.entry("resolutions", ordered("asOf", "What waits is so old as of this day; today unless told")),
            Map.entry("orphans", ordered("asOf", "As it stood on this day; today unless told")),
            Map.entry(
                    "resolutionTrace",
                    ordered("direction", "UP to where money came from, DOWN to what became of it; BOTH unless told")),
            Map.entry("openActions", ordered("asOf", "As it stood on this day; today unless told")),
            Map.entry("inForce", ordered("asOf", "The version in force on this day, today unless told")),
            Map.entry("whole", EDITION),
            Map.entry("themes", EDITION),
            Map.entry("taggedResolutions", EDITION),
            Map.entry("deferrals", EDITION),
            Map.entry("lessons", EDITION),
            Map.entry("diff", BETWEEN),
            Map.entry("frameworkDiff", BETWEEN),
            Map.entry("requestDiff", BETWEEN),
            Map.entry(
                    "statement",
                    ordered(
                            "from", "The first day of the statement",
                            "to", "The last day of the statement",
                            "clock", "By which clock: EFFECTIVE or RECORDED")),
            Map.entry(
                    "acknowledgements",
                    ordered("dueBy", "What was to be confirmed by this day and was not by its end; today unless told")),
            Map.entry("spendingPlan", ordered("by", "By MONTH or QUARTER; MONTH unless told")),
            Map.entry(
                    "carryOvers",
                    ordered("expiringBy", "Only what is not used up and may be paid until this day at the latest")),
            Map.entry(
                    "disbursementRates",
                    ordered("asOf", "Paid by this day, which lies in the fiscal year; today unless told")),
            Map.entry("loosenings", ordered("asOf", "What is over by this day is expired; today unless told")),
            Map.entry("overdueAdvances", ordered("asOf", "As it stood on this day; today unless told")),
            Map.entry(
                    "gfmisReconciliation",
                    ordered("asOf", "As of the latest statement of this day or before; today unless told")),
            Map.entry(
                    "gfmisBreaks",
                    ordered("asOf", "As of the latest statement of this day or before; today unless told")),
            Map.entry("closeCertificate", ordered("version", "As of this version of the budget's stream")),
            Map.entry("certificate", ordered("version", "As of this version of the budget's stream")));

    ReadingContract() {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Inquiry.class);
    }

    @Bean
    GlobalOperationCustomizer readingContract() {
        return ReadingContract::describe;
    }

    private static Operation describe(Operation operation, HandlerMethod method) {
        var ofQuerySide = method.getBeanType().getName().startsWith(READERS);
        if (!ofQuerySide && !method.hasMethodAnnotation(GetMapping.class)) {
            return operation;
        }
        var listing = listingOf(method);
        if (takes(method, Inquiry.class)) {
            operation.setParameters(named(method));
        } else if (!takes(method, HttpServletRequest.class)) {
            answers(operation, false, false); // It takes no parameters of the kind below.
            return operation;
        }
        OWN.getOrDefault(method.getMethod().getName(), Map.of())
                .forEach((name, description) -> query(operation, name, description, new StringSchema()));
        listing.ifPresent(found -> describeList(operation, found));
        query(operation, "since", "Wait until the answer reflects this position", new IntegerSchema().format("int64"));
        query(
                operation,
                "waitMs",
                "How long to wait for it, in milliseconds; 5,000 unless told",
                new IntegerSchema().format("int32").minimum(number(0)).maximum(number(LONGEST_WAIT_MILLIS)));
        answers(operation, listing.isPresent(), true);
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Stream.of(method.getMethodParameters()).anyMatch(parameter -> type.equals(parameter.getParameterType()));
    }

    /** What the address names, of which the methods that answer do not say it again. */
    private static List<Parameter> named(HandlerMethod method) {
        return Stream.of(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RequestMapping.class),
                        AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class))
                .filter(Objects::nonNull)
                .flatMap(mapping -> Stream.of(mapping.path()))
                .flatMap(path -> VARIABLE.matcher(path).results())
                .map(variable -> new Parameter()
                        .in("path")
                        .name(variable.group(1))
                        .required(true)
                        .schema(new StringSchema()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void describeList(Operation operation, Listing<?> listing) {
        query(
                operation,
                "page",
                "Which page, from 0",
                new IntegerSchema().format("int32").minimum(number(0)));
        query(
                operation,
                "size",
                "How many items a page has; 50 unless told",
                new IntegerSchema().format("int32").minimum(number(1)).maximum(number(LARGEST_PAGE)));
        query(
                operation,
                "sort",
                "Columns separated by commas, each with - in front for descending: "
                        + String.join(", ", listing.sorts()),
                new StringSchema());
        operation.addParametersItem(new Parameter()
                .in("header")
                .name("Prefer")
                .description("respond-async: answer at once and write the CSV later, as a reading job")
                .schema(new StringSchema()));
        if (!listing.searched().isEmpty()) {
            query(operation, "q", "A text to be found in the names", new StringSchema());
        }
        query(operation, "format", "csv for the whole list as CSV", new StringSchema()._enum(List.of("csv", "json")));
        var columns = new TreeMap<String, Column<?>>();
        listing.columns().forEach(column -> columns.put(column.name(), column));
        for (var filter : listing.filters()) {
            filter(operation, filter, columns.get(filter));
        }
    }

    /** A filter for equality may be given several times; from and to may not. */
    private static void filter(Operation operation, String filter, @Nullable Column<?> same) {
        if (isThere(operation, filter)) {
            return;
        }
        if (same == null) {
            query(operation, filter, "Filter", new StringSchema());
            return;
        }
        var value = same.kind() == Column.Kind.NUMBER
                ? new IntegerSchema().format("int64")
                : same.choices().isEmpty() ? new StringSchema() : new StringSchema()._enum(same.choices());
        query(operation, filter, same.thai() + " / " + same.english(), new ArraySchema().items(value));
    }

    private static void query(Operation operation, String name, String description, Schema<?> schema) {
        operation.addParametersItem(
                new Parameter().in("query").name(name).description(description).schema(schema));
    }

    private static boolean isThere(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void answers(Operation operation, boolean list, boolean atPosition) {
        var described = Objects.requireNonNull(
                Objects.requireNonNull(operation.getResponses()).get("200"), operation::getOperationId);
        var content = new Content();
        if (FILES.contains(operation.getOperationId())) {
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        } else {
            var schema = described.getContent().values().iterator().next().getSchema();
            content.addMediaType("application/json", new MediaType().schema(schema));
        }
        if (list) {
            content.addMediaType("text/csv", new MediaType().schema(new StringSchema()));
        }
        var answer = new ApiResponse().description(described.getDescription()).content(content);
        if (atPosition) {
            answer.addHeaderObject(
                    "X-Position",
                    new Header()
                            .description("The position the answer reflects")
                            .schema(new IntegerSchema().format("int64")));
        }
        var answers = new ApiResponses()
                .addApiResponse(operation.getOperationId().equals("rebuild") ? "202" : "200", answer)
                .addApiResponse("default", CommandContract.problemAnswer());
        if (list) {
            answers.addApiResponse("202", CommandContract.laterAnswer());
        }
        operation.setResponses(answers);
    }

    /** The description of the list that a method answers with, found at the type of its items. */
    private static Optional<Listing<?>> listingOf(HandlerMethod method) {
        var body = ResolvableType.forMethodReturnType(method.getMethod())
                .as(ResponseEntity.class)
                .getGeneric(0);
        var page = body.resolve();
        if (page == null || !page.isRecord()) {
            return Optional.empty();
        }
        for (var component : page.getRecordComponents()) {
            if (component.getName().equals("items")) {
                var item = ResolvableType.forType(component.getGenericType(), body)
                        .getGeneric(0)
                        .resolve(Object.class);
                return Optional.ofNullable(listing(item));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Listing<?> listing(Class<?> item) {
        try {
            return (Listing<?>) item.getField("LISTING").get(null);
        } catch (NoSuchFieldException | IllegalAccessException none) {
            return null;
        }
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Map<String, String> ordered(String... namesAndDescriptions) {
        var map = new LinkedHashMap<String, String>();
        for (var index = 0; index < namesAndDescriptions.length; index += 2) {
            map.put(namesAndDescriptions[index], namesAndDescriptions[index + 1]);
        }
        return map;
    }
}
