package esao.kernel.evaluation.value;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What whoever summarised an evaluation reads from it.
 *
 * @param finding its code
 * @param question on which question; absent where it is on the project as a whole
 * @param text what was found
 */
public record EvaluationFinding(FindingId finding, @Nullable QuestionCode question, String text) {

    /**
     * States a finding.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable
     */
    public EvaluationFinding {
        Text.required("text", text, Text.PARAGRAPH);
    }
}
