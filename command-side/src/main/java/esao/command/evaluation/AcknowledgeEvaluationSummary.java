package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.provenance.Basis;

/**
 * Takes note of the summary, for the management.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param edition which edition
 */
public record AcknowledgeEvaluationSummary(ProjectEvaluationId evaluationId, Basis basis, int edition)
        implements ProjectEvaluationCommand {}
