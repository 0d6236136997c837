package esao.query.evaluation;

import esao.kernel.budget.value.LineCode;
import esao.kernel.evaluation.ProjectEvaluationEvent;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationSent;
import esao.kernel.evaluation.value.Addressee;
import esao.kernel.evaluation.value.EvaluationForm;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.evaluation}, and what changes in it. */
record EvaluationLine(
        String evaluationId,
        String office,
        int year,
        String project,
        String title,
        String owner,
        List<String> lines,
        String state,
        LocalDate openedOn,
        LocalDate lastDay,
        int questions,
        int asked,
        int answered,
        int edition,
        int recommendations,
        List<String> told) {

    static EvaluationLine of(ProjectEvaluationOpened opened, Recorded<ProjectEvaluationEvent> recorded) {
        var id = opened.evaluationId();
        var form = opened.form();
        return new EvaluationLine(
                id.toString(),
                id.office().value(),
                id.year().year(),
                id.project(),
                opened.project().title(),
                opened.project().owner(),
                opened.project().lines().stream().map(LineCode::value).toList(),
                EvaluationState.OPEN.name(),
                recorded.provenance().effectiveOn(),
                form.lastDay(),
                form.questions().size(),
                form.asked(),
                0,
                0,
                0,
                List.of());
    }

    /** The form is another. */
    record Form(String evaluationId, LocalDate lastDay, int questions, int asked) {

        static Form of(ProjectEvaluationEvent event, EvaluationForm form) {
            return new Form(
                    event.evaluationId().toString(),
                    form.lastDay(),
                    form.questions().size(),
                    form.asked());
        }
    }

    /** There is more time, or more people are asked. */
    record Extension(String evaluationId, LocalDate lastDay, int asked) {}

    /** So many more answers count; fewer where that is below zero. */
    record Count(String evaluationId, int answered) {}

    /** It came to another state on a day. */
    record Step(
            String evaluationId,
            String state,
            LocalDate on,
            String by,
            @Nullable String whyEarly,
            int edition) {

        static Step of(
                Recorded<ProjectEvaluationEvent> recorded, EvaluationState state, @Nullable String why, int edition) {
            return new Step(
                    recorded.event().evaluationId().toString(),
                    state.name(),
                    recorded.provenance().effectiveOn(),
                    recorded.provenance().person().value(),
                    why,
                    edition);
        }
    }

    /** Something was recommended to these. */
    record Told(String evaluationId, List<String> told) {

        static Told of(RecommendationSent sent) {
            return new Told(
                    sent.evaluationId().toString(),
                    sent.addressees().stream().map(Addressee::toString).toList());
        }
    }
}
