package esao.command.evaluation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.AskedGroup;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.provenance.Basis;
import java.time.LocalDate;
import java.util.List;

/**
 * Gives more time to answer, or asks more people. What is asked stays.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param lastDay the last day on which it may be answered; as it was where there is no more time
 * @param groups all groups that are asked, and how many of each
 */
public record ExtendProjectEvaluation(
        ProjectEvaluationId evaluationId, Basis basis, LocalDate lastDay, List<AskedGroup> groups)
        implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the day is outside of all fiscal years, there is no group, or one twice
     */
    public ExtendProjectEvaluation {
        OfficeTime.requireDay("lastDay", lastDay);
        groups = List.copyOf(groups);
        EvaluationForm.requireGroups(groups);
    }
}
