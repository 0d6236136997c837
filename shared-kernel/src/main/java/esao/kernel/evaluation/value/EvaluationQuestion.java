package esao.kernel.evaluation.value;

import esao.kernel.text.Text;

/**
 * A question of a form.
 *
 * @param question its code
 * @param text what is asked
 * @param kind how it is answered
 * @param required whether every participant has to answer it
 */
public record EvaluationQuestion(QuestionCode question, String text, AnswerKind kind, boolean required) {

    /**
     * Asks something.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable
     */
    public EvaluationQuestion {
        Text.required("text", text, Text.PARAGRAPH);
    }
}
