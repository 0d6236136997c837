package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.provenance.Basis;
import java.util.List;

/**
 * Enters what a participant answered.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param participant who, by a code that names nobody
 * @param group of which group
 * @param answers the answers, each question once
 */
public record SubmitParticipantEvaluation(
        ProjectEvaluationId evaluationId,
        Basis basis,
        ParticipantCode participant,
        BeneficiaryGroup group,
        List<EvaluationAnswer> answers)
        implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if there is no answer, more than 400, or two to one question
     */
    public SubmitParticipantEvaluation {
        answers = ProjectEvaluationCommand.some("answers", answers, EvaluationAnswer::question);
    }
}
