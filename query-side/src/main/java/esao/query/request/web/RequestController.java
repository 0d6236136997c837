package esao.query.request.web;

import esao.kernel.provenance.Actor;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Listing;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
import esao.query.projection.ReadModelReader;
import esao.query.request.RequestCriterionView;
import esao.query.request.RequestFollowUpView;
import esao.query.request.RequestFrameView;
import esao.query.request.RequestFunnelView;
import esao.query.request.RequestLineView;
import esao.query.request.RequestProgrammeView;
import esao.query.request.RequestRegister;
import esao.query.request.RequestRoundView;
import esao.query.request.RequestSchoolView;
import esao.query.request.RequestScoreView;
import esao.query.request.RequestTargetView;
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

/**
 * Reads the budget requests of offices; the year is the one for which money is asked. Who reads for a school alone is
 * shown that school alone.
 */
@RestController
@RequestMapping("/api/requests")
class RequestController {

    private final RequestRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    RequestController(RequestRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** The requests the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<RequestRoundView>> requests(
            @AuthenticationPrincipal Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var offices = ReadingRights.officesOf(actor);
        var rows = offices.every() ? register.requests() : register.requestsOf(offices.only());
        return answer(RequestRoundView.LISTING, rows, request, response);
    }

    /** One request as it stands. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<RequestRoundView>> request(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var id = Paths.request(office, year);
        var freshness = Parameters.of(request, Set.of()).freshness();
        var reading = reader.read(
                RequestRegister.READ_MODELS, freshness, position -> Reading.of(position, register.request(id)));
        return ListAnswers.at(reading.position(), reading);
    }

    /** The criteria of the call. */
    @GetMapping("/{office}/{year}/criteria")
    @Nullable
    ResponseEntity<ListPage<RequestCriterionView>> criteria(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(RequestCriterionView.LISTING, register.criteria(Paths.request(office, year)), request, response);
    }

    /** The schools that were called upon. */
    @GetMapping("/{office}/{year}/schools")
    @Nullable
    ResponseEntity<ListPage<RequestSchoolView>> schools(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.schools(Paths.request(office, year), schools(actor, office));
        return answer(RequestSchoolView.LISTING, rows, request, response);
    }

    /** The request book, line by line. */
    @GetMapping("/{office}/{year}/lines")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> requestLines(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.lines(Paths.request(office, year), schools(actor, office));
        return answer(RequestLineView.LISTING, rows, request, response);
    }

    /** The cut list. */
    @GetMapping("/{office}/{year}/cuts")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> cuts(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.cuts(Paths.request(office, year), schools(actor, office));
        return answer(RequestLineView.CUTS, rows, request, response);
    }

    /** The list above the ceilings. */
    @GetMapping("/{office}/{year}/above-ceiling")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> aboveCeiling(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.aboveCeiling(Paths.request(office, year), schools(actor, office));
        return answer(RequestLineView.ABOVE_CEILING, rows, request, response);
    }

    /** The scores, criterion by criterion. */
    @GetMapping("/{office}/{year}/scores")
    @Nullable
    ResponseEntity<ListPage<RequestScoreView>> scores(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.scores(Paths.request(office, year), schools(actor, office));
        return answer(RequestScoreView.LISTING, rows, request, response);
    }

    /** Requested, accepted, granted, by category of the whole office. */
    @GetMapping("/{office}/{year}/funnel")
    @Nullable
    ResponseEntity<ListPage<RequestFunnelView>> funnel(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(RequestFunnelView.LISTING, register.funnel(Paths.request(office, year)), request, response);
    }

    /** The same by plan, output or project, and category. */
    @GetMapping("/{office}/{year}/programmes")
    @Nullable
    ResponseEntity<ListPage<RequestProgrammeView>> programmes(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(
                RequestProgrammeView.LISTING, register.programmes(Paths.request(office, year)), request, response);
    }

    /** The medium-term frames of schools. */
    @GetMapping("/{office}/{year}/frames")
    @Nullable
    ResponseEntity<ListPage<RequestFrameView>> frames(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.frames(Paths.request(office, year), schools(actor, office));
        return answer(RequestFrameView.LISTING, rows, request, response);
    }

    /** The targets of outputs and projects. */
    @GetMapping("/{office}/{year}/targets")
    @Nullable
    ResponseEntity<ListPage<RequestTargetView>> targets(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(RequestTargetView.LISTING, register.targets(Paths.request(office, year)), request, response);
    }

    /** How it was followed up. */
    @GetMapping("/{office}/{year}/follow-ups")
    @Nullable
    ResponseEntity<ListPage<RequestFollowUpView>> followUps(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answer(RequestFollowUpView.LISTING, register.followUps(Paths.request(office, year)), request, response);
    }

    private static ReadingRights.Schools schools(Actor actor, String office) {
        return ReadingRights.schoolsOf(actor, Paths.office(office));
    }

    private <V> @Nullable ResponseEntity<ListPage<V>> answer(
            Listing<V> listing, Rows<V> rows, HttpServletRequest request, HttpServletResponse response) {
        return answers.answer(RequestRegister.READ_MODELS, ListRequests.of(listing, request), rows, response);
    }
}
