package esao.command.evaluation;

import esao.kernel.budget.value.LineCode;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.EvaluatedProject;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Opens the evaluation of a project of the action plan.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param title what the project is called
 * @param owner who answers for it
 * @param lines the lines of the budget of that office and year that pay it; possibly none
 * @param form what is asked, of whom, and until when
 */
public record OpenProjectEvaluation(
        ProjectEvaluationId evaluationId,
        Basis basis,
        String title,
        String owner,
        List<LineCode> lines,
        EvaluationForm form)
        implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the project cannot be one
     */
    public OpenProjectEvaluation {
        lines = new EvaluatedProject(title, owner, lines).lines();
    }

    /** What is said of the project. */
    EvaluatedProject described() {
        return new EvaluatedProject(title, owner, lines);
    }
}
