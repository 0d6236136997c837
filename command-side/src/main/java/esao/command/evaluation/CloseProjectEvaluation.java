package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Takes no more answers.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param whyEarly why before the last day; absent on that day or later
 */
public record CloseProjectEvaluation(
        ProjectEvaluationId evaluationId,
        Basis basis,
        @Nullable String whyEarly) implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable
     */
    public CloseProjectEvaluation {
        if (whyEarly != null) {
            Text.required("whyEarly", whyEarly, Text.PARAGRAPH);
        }
    }
}
