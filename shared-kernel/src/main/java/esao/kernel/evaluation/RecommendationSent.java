package esao.kernel.evaluation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.provenance.LegalBasis;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What follows from an evaluation was put to those it concerns.
 *
 * @param evaluationId the evaluation
 * @param recommendation the recommendation
 * @param addressees to whom
 * @param text what is recommended
 * @param questions on the results of which questions it rests
 * @param findings on which findings of the summary it rests
 * @param dueOn by when something is to be done; absent where no day was set
 * @param letter by which letter
 */
@Revision("1")
public record RecommendationSent(
        ProjectEvaluationId evaluationId,
        RecommendationId recommendation,
        List<Addressee> addressees,
        String text,
        List<QuestionCode> questions,
        List<FindingId> findings,
        @Nullable LocalDate dueOn,
        LegalBasis letter)
        implements ProjectEvaluationEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable, or the day is outside of all
     *     fiscal years
     */
    public RecommendationSent {
        Text.required("text", text, Text.PARAGRAPH);
        if (dueOn != null) {
            OfficeTime.requireDay("dueOn", dueOn);
        }
        addressees = List.copyOf(addressees);
        questions = List.copyOf(questions);
        findings = List.copyOf(findings);
    }
}
