package esao.kernel.evaluation;

import esao.kernel.evaluation.value.EvaluationFinding;
import esao.kernel.evaluation.value.GroupTurnout;
import esao.kernel.evaluation.value.QuestionResult;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the summary was made. It takes the place of those before it.
 *
 * @param evaluationId the evaluation
 * @param edition its number, from 1
 * @param turnout how many answered, by group
 * @param results what they answered, by question and group
 * @param findings what is read from it
 * @param whyNoAnswers why nobody answered; absent where somebody did
 */
@Revision("1")
public record EvaluationSummarised(
        ProjectEvaluationId evaluationId,
        int edition,
        List<GroupTurnout> turnout,
        List<QuestionResult> results,
        List<EvaluationFinding> findings,
        @Nullable String whyNoAnswers)
        implements ProjectEvaluationEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if a text is empty, too long or unprintable
     */
    public EvaluationSummarised {
        if (whyNoAnswers != null) {
            Text.required("whyNoAnswers", whyNoAnswers, Text.PARAGRAPH);
        }
        turnout = List.copyOf(turnout);
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }
}
