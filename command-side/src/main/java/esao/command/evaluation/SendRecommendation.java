package esao.command.evaluation;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.evaluation.ProjectEvaluationId;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.QuestionCode;
import esao.kernel.evaluation.value.RecommendationId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what follows from an evaluation to those it concerns, by the letter it rests on.
 *
 * @param evaluationId which evaluation
 * @param basis on what it rests
 * @param recommendationId how it is to be named
 * @param addressees to whom, each once
 * @param text what is recommended
 * @param questions on the results of which questions it rests
 * @param findings on which findings it rests; on a question or a finding at least
 * @param dueOn by when something is to be done; absent where no day is set
 */
public record SendRecommendation(
        ProjectEvaluationId evaluationId,
        Basis basis,
        RecommendationId recommendationId,
        List<Addressee> addressees,
        String text,
        List<QuestionCode> questions,
        List<FindingId> findings,
        @Nullable LocalDate dueOn)
        implements ProjectEvaluationCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if a list is too long or names something twice, an addressee however it is
     *     written, there is no addressee, one is a person by name or citizen number, there is neither a question nor a
     *     finding, or the text or the day cannot be one
     */
    public SendRecommendation {
        addressees = ProjectEvaluationCommand.some("addressees", addressees, one -> Text.key(one.toString()));
        addressees.stream()
                .filter(one -> one.kind() == Addressee.Kind.PERSON)
                .forEach(one -> new PersonId(one.code()).requireCode("addressees"));
        Text.required("text", text, Text.PARAGRAPH);
        questions = ProjectEvaluationCommand.each("questions", questions, QuestionCode::value);
        findings = ProjectEvaluationCommand.each("findings", findings, FindingId::value);
        if (questions.isEmpty() && findings.isEmpty()) {
            throw new IllegalArgumentException("questions or findings must hold at least one item");
        }
        if (dueOn != null) {
            OfficeTime.requireDay("dueOn", dueOn);
        }
    }
}
