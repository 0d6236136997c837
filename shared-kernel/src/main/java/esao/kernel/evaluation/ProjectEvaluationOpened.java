package esao.kernel.evaluation;

import esao.kernel.evaluation.value.EvaluatedProject;
import esao.kernel.evaluation.value.EvaluationForm;
import org.axonframework.serialization.Revision;

/**
 * The evaluation of a project was opened.
 *
 * @param evaluationId the evaluation
 * @param project what the action plan says of the project
 * @param form what is asked, of whom, and until when
 */
@Revision("1")
public record ProjectEvaluationOpened(ProjectEvaluationId evaluationId, EvaluatedProject project, EvaluationForm form)
        implements ProjectEvaluationEvent {}
