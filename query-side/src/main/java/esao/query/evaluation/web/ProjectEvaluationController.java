package esao.query.evaluation.web;

import esao.kernel.provenance.Actor;
import esao.query.evaluation.EvaluationFindingView;
import esao.query.evaluation.EvaluationGroupView;
import esao.query.evaluation.EvaluationParticipantView;
import esao.query.evaluation.EvaluationQuestionView;
import esao.query.evaluation.EvaluationResultView;
import esao.query.evaluation.EvaluationTextView;
import esao.query.evaluation.EvaluationView;
import esao.query.evaluation.ProjectEvaluationRegister;
import esao.query.evaluation.RecommendationView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the evaluation of projects, and what was recommended after it. */
@RestController
@RequestMapping("/api/evaluations/{office}")
class ProjectEvaluationController {

    private final ProjectEvaluationRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    ProjectEvaluationController(ProjectEvaluationRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** All evaluations of an office; for a school those after which something was recommended to it. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<EvaluationView>> evaluations(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = Paths.evaluationsOf(office);
        var rows = register.evaluations(of, ReadingRights.schoolsOf(actor, of));
        return answer(EvaluationView.LISTING, rows, request, response);
    }

    /** What was recommended, and who has it. */
    @GetMapping("/recommendations")
    @Nullable
    ResponseEntity<ListPage<RecommendationView>> recommendations(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            HttpServletRequest request,
            HttpServletResponse response) {
        var of = Paths.evaluationsOf(office);
        var rows = register.recommendations(of, ReadingRights.schoolsOf(actor, of));
        return answer(RecommendationView.LISTING, rows, request, response);
    }

    /** One evaluation as it stands. */
    @GetMapping("/{year}/{project}")
    ResponseEntity<Reading<EvaluationView>> evaluation(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request) {
        var id = Paths.evaluation(office, year, project);
        var seen = ReadingRights.schoolsOf(actor, id.office());
        var reading = reader.read(
                ProjectEvaluationRegister.READ_MODELS,
                Parameters.of(request, Set.of()).freshness(),
                position -> Reading.of(position, register.evaluation(id, seen)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** What is asked. */
    @GetMapping("/{year}/{project}/questions")
    @Nullable
    ResponseEntity<ListPage<EvaluationQuestionView>> evaluationQuestions(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.questions(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationQuestionView.LISTING, rows, request, response);
    }

    /** How many answered, by group. */
    @GetMapping("/{year}/{project}/groups")
    @Nullable
    ResponseEntity<ListPage<EvaluationGroupView>> evaluationGroups(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.groups(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationGroupView.LISTING, rows, request, response);
    }

    /** What was answered, by question and group; once it is closed. */
    @GetMapping("/{year}/{project}/results")
    @Nullable
    ResponseEntity<ListPage<EvaluationResultView>> evaluationResults(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.results(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationResultView.LISTING, rows, request, response);
    }

    /** What was answered in words; once it is closed. */
    @GetMapping("/{year}/{project}/texts")
    @Nullable
    ResponseEntity<ListPage<EvaluationTextView>> evaluationTexts(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.texts(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationTextView.LISTING, rows, request, response);
    }

    /** What is read from the answers. */
    @GetMapping("/{year}/{project}/findings")
    @Nullable
    ResponseEntity<ListPage<EvaluationFindingView>> evaluationFindings(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.findings(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationFindingView.LISTING, rows, request, response);
    }

    /** Whose answers were entered, by codes. */
    @GetMapping("/{year}/{project}/participants")
    @Nullable
    ResponseEntity<ListPage<EvaluationParticipantView>> evaluationParticipants(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String project,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.evaluation(office, year, project);
        var rows = register.participants(id, ReadingRights.schoolsOf(actor, id.office()));
        return answer(EvaluationParticipantView.LISTING, rows, request, response);
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Listing<V> listing, Rows<V> rows, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(ProjectEvaluationRegister.READ_MODELS, ListRequests.of(listing, request), rows, response);
    }
}
