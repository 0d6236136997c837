package esao.kernel.evaluation;

import esao.kernel.evaluation.value.EvaluationForm;
import org.axonframework.serialization.Revision;

/**
 * The form was laid out anew, while no answer counted.
 *
 * @param evaluationId the evaluation
 * @param form what is asked, of whom, and until when
 */
@Revision("1")
public record EvaluationFormRevised(ProjectEvaluationId evaluationId, EvaluationForm form)
        implements ProjectEvaluationEvent {}
