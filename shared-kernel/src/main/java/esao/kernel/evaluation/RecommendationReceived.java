package esao.kernel.evaluation;

import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.RecommendationId;
import org.axonframework.serialization.Revision;

/**
 * Somebody to whom a recommendation was sent has received it.
 *
 * @param evaluationId the evaluation
 * @param recommendation the recommendation
 * @param addressee who
 */
@Revision("1")
public record RecommendationReceived(
        ProjectEvaluationId evaluationId, RecommendationId recommendation, Addressee addressee)
        implements ProjectEvaluationEvent {}
