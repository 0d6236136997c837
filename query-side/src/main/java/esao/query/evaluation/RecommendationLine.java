package esao.query.evaluation;

import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.FindingId;
import esao.kernel.evaluation.value.QuestionCode;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.evaluation_recommendation}: one recommendation, and one of those it was sent to. */
record RecommendationLine(
        String evaluationId,
        String recommendation,
        String addressee,
        String office,
        int year,
        String project,
        String wording,
        List<String> questions,
        List<String> findings,
        LocalDate sentOn,
        @Nullable LocalDate dueOn,
        String documentNumber,
        LocalDate documentDate) {

    /** Somebody has it. */
    record Received(
            String evaluationId, String recommendation, String addressee, LocalDate receivedOn, String receivedBy) {}

    static List<RecommendationLine> of(RecommendationSent sent, Recorded<ProjectEvaluationEvent> recorded) {
        var id = sent.evaluationId();
        return sent.addressees().stream()
                .map(addressee -> new RecommendationLine(
                        id.toString(),
                        sent.recommendation().value(),
                        addressee.toString(),
                        id.office().value(),
                        id.year().year(),
                        id.project(),
                        sent.text(),
                        sent.questions().stream().map(QuestionCode::value).toList(),
                        sent.findings().stream().map(FindingId::value).toList(),
                        recorded.provenance().effectiveOn(),
                        sent.dueOn(),
                        sent.letter().number(),
                        sent.letter().date()))
                .toList();
    }

    static Received of(RecommendationReceived received, Recorded<ProjectEvaluationEvent> recorded) {
        return new Received(
                received.evaluationId().toString(),
                received.recommendation().value(),
                received.addressee().toString(),
                recorded.provenance().effectiveOn(),
                recorded.provenance().person().value());
    }
}
