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
import java.util.Map;

/** Reads what addresses name. What cannot be a name of anything names nothing, and is not found. */
public final class Paths {

    private Paths() {}

    /**
     * Reads the name of a budget.
     *
     * @throws Problem if it cannot be one
     */
    public static BudgetId budget(String office, String year) {
        try {
            return new BudgetId(new OfficeCode(office), new FiscalYear(year(year)));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.BUDGET_NOT_FOUND, Map.of("office", office, "year", year));
        }
    }

    /**
     * Reads the name of the reconciliation of a budget with GFMIS.
     *
     * @throws Problem if it cannot be one
     */
    public static ReconciliationId reconciliation(String office, String year) {
        var budget = budget(office, year);
        return new ReconciliationId(budget.office(), budget.year());
    }

    /**
     * Reads the name of an office's framework.
     *
     * @throws Problem if it cannot be one
     */
    public static FrameworkId framework(String office) {
        try {
            return new FrameworkId(new OfficeCode(office));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.FRAMEWORK_NOT_FOUND, Map.of("office", office));
        }
    }

    /**
     * Reads the base year of an edition.
     *
     * @throws Problem if it cannot be one
     */
    public static FiscalYear baseYear(String office, String year) {
        try {
            return new FiscalYear(year(year));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.FRAMEWORK_NOT_FOUND, Map.of("office", office, "year", year));
        }
    }

    /**
     * Reads the name of a budget request.
     *
     * @throws Problem if it cannot be one
     */
    public static RequestId request(String office, String year) {
        try {
            return new RequestId(new OfficeCode(office), new FiscalYear(year(year)));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.BUDGET_REQUEST_NOT_FOUND, Map.of("office", office, "year", year));
        }
    }

    /**
     * Reads the name of an office's dated rules.
     *
     * @throws Problem if it cannot be one
     */
    public static RegulationId regulation(String office, String kind) {
        try {
            return new RegulationId(new OfficeCode(office), RegulationKind.ofSlug(kind));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.REGULATION_NOT_FOUND, Map.of("office", office, "kind", kind));
        }
    }

    /**
     * Reads the code of an office whose meetings are asked for.
     *
     * @throws Problem if it cannot be one
     */
    public static OfficeCode office(String office) {
        try {
            return new OfficeCode(office);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.MEETING_NOT_FOUND, Map.of("office", office));
        }
    }

    /**
     * Reads the name of a meeting.
     *
     * @throws Problem if it cannot be one
     */
    public static MeetingId meeting(String office, String meeting) {
        try {
            return MeetingId.ofCode(new OfficeCode(office), meeting);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.MEETING_NOT_FOUND, Map.of("office", office, "meeting", meeting));
        }
    }

    /**
     * Reads the name of a calendar of meetings.
     *
     * @throws Problem if it cannot be one
     */
    public static CalendarId calendar(String office, String year) {
        try {
            return new CalendarId(new OfficeCode(office), new FiscalYear(year(year)));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.CALENDAR_NOT_FOUND, Map.of("office", office, "year", year));
        }
    }

    /**
     * Reads the name of a synthesis.
     *
     * @throws Problem if it cannot be one
     */
    public static SynthesisId synthesis(String office, String year) {
        try {
            return new SynthesisId(new OfficeCode(office), new FiscalYear(year(year)));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.SYNTHESIS_NOT_FOUND, Map.of("office", office, "year", year));
        }
    }

    /**
     * Reads the code of an office whose evaluations are asked for.
     *
     * @throws Problem if it cannot be one
     */
    public static OfficeCode evaluationsOf(String office) {
        try {
            return new OfficeCode(office);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.EVALUATION_NOT_FOUND, Map.of("office", office));
        }
    }

    /**
     * Reads the name of the evaluation of a project.
     *
     * @throws Problem if it cannot be one
     */
    public static ProjectEvaluationId evaluation(String office, String year, String project) {
        try {
            return new ProjectEvaluationId(new OfficeCode(office), new FiscalYear(year(year)), project);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(
                    ProblemType.EVALUATION_NOT_FOUND, Map.of("office", office, "year", year, "project", project));
        }
    }

    /**
     * Reads the name of a deciding body.
     *
     * @throws Problem if it cannot be one
     */
    public static BodyId body(String office, String body) {
        try {
            return new BodyId(new OfficeCode(office), new BodyCode(body));
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.BODY_NOT_FOUND, Map.of("office", office, "body", body));
        }
    }

    /** In one way only: {@link Integer#parseInt} would take Thai digits and signs as well. */
    private static int year(String year) {
        if (!year.matches("[0-9]{4}")) {
            throw new IllegalArgumentException("A fiscal year is four digits of the Buddhist Era");
        }
        return Integer.parseInt(year);
    }

    /**
     * Reads the code of a line.
     *
     * @throws Problem if it cannot be one
     */
    public static LineCode line(BudgetId budget, String line) {
        try {
            return new LineCode(line);
        } catch (IllegalArgumentException impossible) {
            throw new Problem(ProblemType.LINE_NOT_FOUND, Map.of("budgetId", budget.toString(), "line", line));
        }
    }
}
