package esao.kernel.evaluation;

import org.axonframework.serialization.Revision;

/**
 * The management took note of the summary, which never changes again.
 *
 * @param evaluationId the evaluation
 * @param edition which edition
 */
@Revision("1")
public record EvaluationSummaryAcknowledged(ProjectEvaluationId evaluationId, int edition)
        implements ProjectEvaluationEvent {}
