package esao.kernel.evaluation.value;

import org.jspecify.annotations.Nullable;

/**
 * What a group answered to a question, in whole numbers.
 *
 * @param question the question
 * @param group the group
 * @param answers how many answered it
 * @param points the sum of their points; absent where it is answered in words
 */
public record QuestionResult(
        QuestionCode question,
        BeneficiaryGroup group,
        int answers,
        @Nullable Long points) {}
