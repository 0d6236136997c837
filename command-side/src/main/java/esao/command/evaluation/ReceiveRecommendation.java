package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.provenance.Basis;

/**
 * Confirms that somebody received a recommendation.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param recommendationId which
 * @param addressee who
 */
public record ReceiveRecommendation(
        ProjectEvaluationId evaluationId, Basis basis, RecommendationId recommendationId, Addressee addressee)
        implements ProjectEvaluationCommand {}
