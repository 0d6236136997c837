package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.kernel.provenance.Basis;

/**
 * Lays the form out anew, while no answer counts.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param form what is asked, of whom, and until when
 */
public record ReviseEvaluationForm(ProjectEvaluationId evaluationId, Basis basis, EvaluationForm form)
        implements ProjectEvaluationCommand {}
