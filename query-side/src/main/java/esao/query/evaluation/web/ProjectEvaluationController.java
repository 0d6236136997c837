package esao.query.evaluation.web;

import esao.kernel.evaluation.ProjectEvaluationId;
import esao.query.evaluation.EvaluationFindingView;
import esao.query.evaluation.EvaluationGroupView;
import esao.query.evaluation.EvaluationParticipantView;
import esao.query.evaluation.EvaluationQuestionView;
import esao.query.evaluation.EvaluationResultView;
import esao.query.evaluation.EvaluationTextView;
import esao.query.evaluation.EvaluationView;
import esao.query.evaluation.ProjectEvaluationRegister;
import esao.query.evaluation.RecommendationView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Listing;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.security.ReadingRights.Schools;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the evaluation of projects, and what was recommended after it. */
@RestController
@RequestMapping("/api/evaluations/{office}")
class ProjectEvaluationController {

    private final ProjectEvaluationRegister register;

    ProjectEvaluationController(ProjectEvaluationRegister register) {
        this.register = register;
    }

    /** All evaluations of an office; for a school those after which something was recommended to it. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<EvaluationView>> evaluations(Inquiry asked) {
        var office = asked.path().evaluationsOf();
        var rows = register.evaluations(office, asked.schools(office));
        return asked.list(ProjectEvaluationRegister.READ_MODELS, EvaluationView.LISTING, rows);
    }

    /** What was recommended, and who has it. */
    @GetMapping("/recommendations")
    @Nullable
    ResponseEntity<ListPage<RecommendationView>> recommendations(Inquiry asked) {
        var office = asked.path().evaluationsOf();
        var rows = register.recommendations(office, asked.schools(office));
        return asked.list(ProjectEvaluationRegister.READ_MODELS, RecommendationView.LISTING, rows);
    }

    /** One evaluation as it stands. */
    @GetMapping("/{year}/{project}")
    ResponseEntity<Reading<EvaluationView>> evaluation(Inquiry asked) {
        var evaluation = asked.path().evaluation();
        var seen = asked.schools(evaluation.office());
        return asked.one(ProjectEvaluationRegister.READ_MODELS, () -> register.evaluation(evaluation, seen));
    }

    /** What is asked. */
    @GetMapping("/{year}/{project}/questions")
    @Nullable
    ResponseEntity<ListPage<EvaluationQuestionView>> evaluationQuestions(Inquiry asked) {
        return ofOne(asked, EvaluationQuestionView.LISTING, register::questions);
    }

    /** How many answered, by group. */
    @GetMapping("/{year}/{project}/groups")
    @Nullable
    ResponseEntity<ListPage<EvaluationGroupView>> evaluationGroups(Inquiry asked) {
        return ofOne(asked, EvaluationGroupView.LISTING, register::groups);
    }

    /** What was answered, by question and group; once it is closed. */
    @GetMapping("/{year}/{project}/results")
    @Nullable
    ResponseEntity<ListPage<EvaluationResultView>> evaluationResults(Inquiry asked) {
        return ofOne(asked, EvaluationResultView.LISTING, register::results);
    }

    /** What was answered in words; once it is closed. */
    @GetMapping("/{year}/{project}/texts")
    @Nullable
    ResponseEntity<ListPage<EvaluationTextView>> evaluationTexts(Inquiry asked) {
        return ofOne(asked, EvaluationTextView.LISTING, register::texts);
    }

    /** What is read from the answers. */
    @GetMapping("/{year}/{project}/findings")
    @Nullable
    ResponseEntity<ListPage<EvaluationFindingView>> evaluationFindings(Inquiry asked) {
        return ofOne(asked, EvaluationFindingView.LISTING, register::findings);
    }

    /** Whose answers were entered, by codes. */
    @GetMapping("/{year}/{project}/participants")
    @Nullable
    ResponseEntity<ListPage<EvaluationParticipantView>> evaluationParticipants(Inquiry asked) {
        return ofOne(asked, EvaluationParticipantView.LISTING, register::participants);
    }

    private static <V> @Nullable ResponseEntity<ListPage<V>> ofOne(
            Inquiry asked, Listing<V> listing, BiFunction<ProjectEvaluationId, Schools, Rows<V>> rows) {
        var evaluation = asked.path().evaluation();
        return asked.list(
                ProjectEvaluationRegister.READ_MODELS,
                listing,
                rows.apply(evaluation, asked.schools(evaluation.office())));
    }
}
