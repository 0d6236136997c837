package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.ParticipantCode;
import esao.kernel.provenance.Basis;

/**
 * Takes back what was entered wrongly, so that it can be entered anew.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param participant whose answers
 */
public record WithdrawParticipantEvaluation(ProjectEvaluationId evaluationId, Basis basis, ParticipantCode participant)
        implements ProjectEvaluationCommand {}
