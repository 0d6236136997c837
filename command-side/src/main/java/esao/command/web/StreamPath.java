package esao.command.web;

import esao.command.messaging.NotInBody;
import esao.kernel.body.BodyId;
import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.framework.FrameworkId;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.office.OfficeCode;
import esao.kernel.reaction.ReactionId;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.request.RequestId;
import esao.kernel.synthesis.SynthesisId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the parts of a path that name what a command is asked of, and knows which of its fields say the same. */
final class StreamPath {

    /**
     * The parts: an office, and a fiscal year, a kind of rules, a body, a meeting, a project, or a reaction to an
     * event.
     */
    static final Set<String> VARIABLES =
            Set.of("office", "year", "kind", "body", "meeting", "project", "reaction", "event");

    private static final String REGULATION = "regulationId";
    private static final String BODY = "bodyId";
    private static final String MEETING = "meetingId";
    private static final String EVALUATION = "evaluationId";
    private static final String REACTION = "reactionId";

    private static final Map<String, BiFunction<OfficeCode, FiscalYear, Object>> MEANINGS = Map.of(
            "budgetId", (office, year) -> new BudgetId(office, year).toString(),
            "frameworkId", (office, year) -> new FrameworkId(office).toString(),
            "baseYear", (office, year) -> year.year(),
            "requestId", (office, year) -> new RequestId(office, year).toString(),
            "reconciliationId", (office, year) -> new ReconciliationId(office, year).toString(),
            "calendarId", (office, year) -> new CalendarId(office, year).toString(),
            "synthesisId", (office, year) -> new SynthesisId(office, year).toString());

    /** Fields that never stand in a body, as the path has them. */
    static final Set<String> FIELDS = Stream.concat(
                    MEANINGS.keySet().stream(), Stream.of(REGULATION, BODY, MEETING, EVALUATION, REACTION))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final ClassValue<Map<String, BiFunction<OfficeCode, FiscalYear, Object>>> MEANINGS_FOR =
            new ClassValue<>() {
                @Override
                protected Map<String, BiFunction<OfficeCode, FiscalYear, Object>> computeValue(Class<?> command) {
                    var meanings = new HashMap<>(MEANINGS);
                    meanings.keySet().retainAll(componentsOf(command));
                    return Map.copyOf(meanings);
                }
            };

    private static final ClassValue<Set<String>> NOT_IN_BODY = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> command) {
            return components(command)
                    .filter(component -> component.isAnnotationPresent(NotInBody.class))
                    .map(RecordComponent::getName)
                    .collect(Collectors.toUnmodifiableSet());
        }
    };

    private StreamPath() {}

    /** The fields of a command that neither its path nor its body says. */
    static Set<String> notInBody(Class<?> command) {
        return NOT_IN_BODY.get(command);
    }

    /**
     * The fields of a command that its path says already, as they are written in JSON.
     *
     * @param variables the parts of the path by name
     * @throws MalformedRequest if the office, the year or the kind is not well formed
     */
    static Map<String, Object> fields(Class<?> command, Map<String, String> variables) {
        var code = part("path:office", () -> new OfficeCode(String.valueOf(variables.get("office"))));
        if (variables.containsKey("kind")) {
            var kind = part("path:kind", () -> RegulationKind.ofSlug(String.valueOf(variables.get("kind"))));
            return Map.of(REGULATION, new RegulationId(code, kind).toString());
        }
        if (variables.containsKey("body")) {
            var body = part("path:body", () -> new BodyCode(String.valueOf(variables.get("body"))));
            return Map.of(BODY, new BodyId(code, body).toString());
        }
        if (variables.containsKey("meeting")) {
            var named = String.valueOf(variables.get("meeting"));
            return Map.of(
                    MEETING,
                    part("path:meeting", () -> MeetingId.ofCode(code, named)).toString());
        }
        if (variables.containsKey("reaction")) {
            var reaction = String.valueOf(variables.get("reaction"));
            var event = String.valueOf(variables.get("event"));
            return Map.of(
                    REACTION,
                    part("path:reaction", () -> new ReactionId(code, reaction, event))
                            .toString());
        }
        var fiscalYear = part("path:year", () -> year(String.valueOf(variables.get("year"))));
        if (variables.containsKey("project")) {
            var named = String.valueOf(variables.get("project"));
            return Map.of(
                    EVALUATION,
                    part("path:project", () -> new ProjectEvaluationId(code, fiscalYear, named))
                            .toString());
        }
        var fields = new HashMap<String, Object>();
        MEANINGS_FOR
                .get(command)
                .forEach((field, meaning) ->
                        fields.put(field, part("path:year", () -> meaning.apply(code, fiscalYear))));
        return fields;
    }

    private static Set<String> componentsOf(Class<?> command) {
        return components(command).map(RecordComponent::getName).collect(Collectors.toSet());
    }

    private static Stream<RecordComponent> components(Class<?> command) {
        return Stream.ofNullable(command.getRecordComponents()).flatMap(Arrays::stream);
    }

    private static FiscalYear year(String year) {
        if (!YEAR.matcher(year).matches()) {
            throw new IllegalArgumentException("A fiscal year is four digits of the Buddhist Era, for example 2569");
        }
        return new FiscalYear(Integer.parseInt(year));
    }

    private static <T> T part(String pointer, Supplier<T> read) {
        try {
            return read.get();
        } catch (IllegalArgumentException malformed) {
            throw new MalformedRequest(pointer, String.valueOf(malformed.getMessage()));
        }
    }
}
