package esao.kernel.evaluation;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to the evaluation of a project.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface ProjectEvaluationEvent extends DomainEvent
        permits ProjectEvaluationOpened,
                EvaluationFormRevised,
                ProjectEvaluationExtended,
                ParticipantEvaluationSubmitted,
                ParticipantEvaluationWithdrawn,
                ProjectEvaluationClosed,
                EvaluationSummarised,
                EvaluationSummaryAcknowledged,
                RecommendationSent,
                RecommendationReceived {

    ProjectEvaluationId evaluationId();

    @Override
    default EventScope scope() {
        return new EventScope(
                evaluationId().toString(),
                evaluationId().office(),
                evaluationId().year());
    }
}
