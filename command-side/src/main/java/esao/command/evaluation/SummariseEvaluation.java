package esao.command.evaluation;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds the answers up and says what is read from them.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param findings what was found, at least something
 * @param whyNoAnswers why nobody answered; absent where somebody did
 */
public record SummariseEvaluation(
        ProjectEvaluationId evaluationId,
        Basis basis,
        List<EvaluationFinding> findings,
        @Nullable String whyNoAnswers) implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if there is no finding, more than 400, or two of one code however it is written,
     *     or the text is empty, too long or unprintable
     */
    public SummariseEvaluation {
        findings = ProjectEvaluationCommand.some(
                "findings", findings, one -> Text.key(one.finding().value()));
        if (whyNoAnswers != null) {
            Text.required("whyNoAnswers", whyNoAnswers, Text.PARAGRAPH);
        }
    }
}
