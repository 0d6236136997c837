package esao.query.listing;

import esao.kernel.body.BodyId;
import esao.kernel.body.value.BodyCode;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.framework.FrameworkId;
import esao.kernel.gfmis.ReconciliationId;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.office.OfficeCode;
import esao.kernel.regulation.RegulationId;
import esao.kernel.regulation.value.RegulationKind;
import esao.kernel.request.RequestId;
import esao.kernel.synthesis.SynthesisId;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Reads what an address names. What cannot be a name of anything names nothing, and is not found. */
public final class Paths {

    private static final String OFFICE = "office";
    private static final String YEAR = "year";
    private static final String MEETING = "meeting";
    private static final String PROJECT = "project";
    private static final String KIND = "kind";
    private static final String BODY = "body";
    private static final String LINE = "line";

    private final Map<String, String> variables;

    /** Takes over what the places of an address hold, by their names. */
    public Paths(Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
    }

    /** What the address says in a place, whatever it is. */
    public String text(String variable) {
        return Objects.requireNonNull(variables.get(variable), variable);
    }

    /**
     * Reads the name of a budget.
     *
     * @throws Problem if it cannot be one
     */
    public BudgetId budget() {
        return named(() -> new BudgetId(code(), year()), ProblemType.BUDGET_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the name of the reconciliation of a budget with GFMIS.
     *
     * @throws Problem if it cannot be one
     */
    public ReconciliationId reconciliation() {
        return named(() -> new ReconciliationId(code(), year()), ProblemType.BUDGET_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the name of an office's framework.
     *
     * @throws Problem if it cannot be one
     */
    public FrameworkId framework() {
        return named(() -> new FrameworkId(code()), ProblemType.FRAMEWORK_NOT_FOUND, OFFICE);
    }

    /**
     * Reads the base year of an edition of a framework.
     *
     * @throws Problem if it cannot be one
     */
    public FiscalYear baseYear() {
        return named(this::year, ProblemType.FRAMEWORK_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the name of a budget request.
     *
     * @throws Problem if it cannot be one
     */
    public RequestId request() {
        return named(() -> new RequestId(code(), year()), ProblemType.BUDGET_REQUEST_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the name of an office's dated rules.
     *
     * @throws Problem if it cannot be one
     */
    public RegulationId regulation() {
        return named(
                () -> new RegulationId(code(), RegulationKind.ofSlug(text(KIND))),
                ProblemType.REGULATION_NOT_FOUND,
                OFFICE,
                KIND);
    }

    /**
     * Reads the code of an office whose meetings are asked for.
     *
     * @throws Problem if it cannot be one
     */
    public OfficeCode meetingsOf() {
        return named(this::code, ProblemType.MEETING_NOT_FOUND, OFFICE);
    }

    /**
     * Reads the name of a meeting.
     *
     * @throws Problem if it cannot be one
     */
    public MeetingId meeting() {
        return named(() -> MeetingId.ofCode(code(), text(MEETING)), ProblemType.MEETING_NOT_FOUND, OFFICE, MEETING);
    }

    /**
     * Reads the name of a calendar of meetings.
     *
     * @throws Problem if it cannot be one
     */
    public CalendarId calendar() {
        return named(() -> new CalendarId(code(), year()), ProblemType.CALENDAR_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the name of a synthesis.
     *
     * @throws Problem if it cannot be one
     */
    public SynthesisId synthesis() {
        return named(() -> new SynthesisId(code(), year()), ProblemType.SYNTHESIS_NOT_FOUND, OFFICE, YEAR);
    }

    /**
     * Reads the code of an office whose evaluations are asked for.
     *
     * @throws Problem if it cannot be one
     */
    public OfficeCode evaluationsOf() {
        return named(this::code, ProblemType.EVALUATION_NOT_FOUND, OFFICE);
    }

    /**
     * Reads the name of the evaluation of a project.
     *
     * @throws Problem if it cannot be one
     */
    public ProjectEvaluationId evaluation() {
        return named(
                () -> new ProjectEvaluationId(code(), year(), text(PROJECT)),
                ProblemType.EVALUATION_NOT_FOUND,
                OFFICE,
                YEAR,
                PROJECT);
    }

    /**
     * Reads the name of a deciding body.
     *
     * @throws Problem if it cannot be one
     */
    public BodyId body() {
        return named(() -> new BodyId(code(), new BodyCode(text(BODY))), ProblemType.BODY_NOT_FOUND, OFFICE, BODY);
    }

    /**
     * Reads the code of a line of a budget.
     *
     * @throws Problem if it cannot be one
     */
    public LineCode line() {
        var budget = budget();
        try {
            return new LineCode(text(LINE));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.LINE_NOT_FOUND, Map.of("budgetId", budget.toString(), LINE, text(LINE)));
        }
    }

    private <T> T named(Supplier<T> name, ProblemType notFound, String... said) {
        try {
            return name.get();
        } catch (IllegalArgumentException impossible) {
            throw new Problem(notFound, Arrays.stream(said).collect(Collectors.toMap(Function.identity(), this::text)));
        }
    }

    private OfficeCode code() {
        return new OfficeCode(text(OFFICE));
    }

    /** In one way only: {@link Integer#parseInt} would take Thai digits and signs as well. */
    private FiscalYear year() {
        var year = text(YEAR);
        if (!year.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("A fiscal year is four digits of the Buddhist Era");
        }
        return new FiscalYear(Integer.parseInt(year));
    }
}
