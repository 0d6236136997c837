package esao.kernel.evaluation;

import esao.kernel.evaluation.value.ParticipantCode;
import org.axonframework.serialization.Revision;

/**
 * The answers of a participant were entered wrongly and count no more; they may be entered anew.
 *
 * @param evaluationId the evaluation
 * @param participant whose
 * @param submission the number, in the stream, of the event that entered them
 */
@Revision("1")
public record ParticipantEvaluationWithdrawn(
        ProjectEvaluationId evaluationId, ParticipantCode participant, long submission)
        implements ProjectEvaluationEvent {}
