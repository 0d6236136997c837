package esao.kernel.evaluation;

import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * No more answers are taken.
 *
 * @param evaluationId the evaluation
 * @param whyEarly why before the last day; absent where it was on that day or later
 */
@Revision("1")
public record ProjectEvaluationClosed(
        ProjectEvaluationId evaluationId, @Nullable String whyEarly) implements ProjectEvaluationEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if a text is empty, too long or unprintable
     */
    public ProjectEvaluationClosed {
        if (whyEarly != null) {
            Text.required("whyEarly", whyEarly, Text.PARAGRAPH);
        }
    }
}
