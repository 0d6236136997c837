package esao.kernel.evaluation.value;

import esao.kernel.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a participant answers to a question.
 *
 * @param question which
 * @param points the points; absent where it is answered in words
 * @param text the words; absent where it is answered by points
 */
public record EvaluationAnswer(
        QuestionCode question,
        @Nullable Integer points,
        @Nullable String text) {

    /**
     * Answers.
     *
     * @throws IllegalArgumentException if there are neither points nor words, or both, or the words are empty, too long
     *     or unprintable
     */
    public EvaluationAnswer {
        if ((points == null) == (text == null)) {
            throw new IllegalArgumentException("an answer must have either points or text");
        }
        if (text != null) {
            Text.required("text", text, Text.PARAGRAPH);
        }
    }

    /** Answers by points. */
    public static EvaluationAnswer of(QuestionCode question, int points) {
        return new EvaluationAnswer(question, points, null);
    }

    /** Answers in words. */
    public static EvaluationAnswer of(QuestionCode question, String text) {
        return new EvaluationAnswer(question, null, text);
    }
}
