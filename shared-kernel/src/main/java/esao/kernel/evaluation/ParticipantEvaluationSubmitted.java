package esao.kernel.evaluation;

import esao.kernel.evaluation.value.BeneficiaryGroup;
import esao.kernel.evaluation.value.EvaluationAnswer;
import esao.kernel.evaluation.value.ParticipantCode;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A participant answered. The day of the answer is that from which it counts; when it was entered is the time of
 * recording.
 *
 * @param evaluationId the evaluation
 * @param participant who, by a code that names nobody
 * @param group of which group
 * @param answers the answers, each question once
 */
@Revision("1")
public record ParticipantEvaluationSubmitted(
        ProjectEvaluationId evaluationId,
        ParticipantCode participant,
        BeneficiaryGroup group,
        List<EvaluationAnswer> answers)
        implements ProjectEvaluationEvent {

    public ParticipantEvaluationSubmitted {
        answers = List.copyOf(answers);
    }
}
