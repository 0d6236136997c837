package esao.kernel.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/**
 * Names the evaluation of a project of an office's action plan, written {@code evaluation-2002-2569-P-01}.
 *
 * @param office whose project
 * @param year the fiscal year of the action plan
 * @param project the project, by its code in that plan, in capital letters: there is one way to write it
 */
public record ProjectEvaluationId(OfficeCode office, FiscalYear year, String project) {

    private static final Pattern FORM = Pattern.compile("evaluation-(\\d+)-(\\d{4})-(.+)");

    private static final Pattern PROJECT = Pattern.compile("(?=.{1,60}$)[A-Z0-9]+(-[A-Z0-9]+)*");

    /**
     * Names an evaluation.
     *
     * @throws IllegalArgumentException if {@code project} is anything but capital letters A to Z and digits 0 to 9 with
     *     single hyphens between them, at most 60 characters
     */
    public ProjectEvaluationId {
        if (!PROJECT.matcher(project).matches()) {
            throw new IllegalArgumentException(
                    "project must hold 1 to 60 capital letters A to Z, digits 0 to 9 and single hyphens between them");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code evaluation-<office>-<fiscal year>-<project>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProjectEvaluationId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "The evaluation of a project is written evaluation-<office>-<fiscal year>-<project>");
        }
        return new ProjectEvaluationId(
                new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))), parts.group(3));
    }

    @Override
    @JsonValue
    public String toString() {
        return "evaluation-" + office + "-" + year + "-" + project;
    }
}
