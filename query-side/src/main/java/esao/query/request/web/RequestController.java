package esao.query.request.web;

import esao.kernel.request.RequestId;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Listing;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.listing.Rows;
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
import esao.query.security.ReadingRights.Schools;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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

    RequestController(RequestRegister register) {
        this.register = register;
    }

    /** The requests the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<RequestRoundView>> requests(Inquiry asked) {
        var offices = asked.offices();
        var rows = offices.every() ? register.requests() : register.requestsOf(offices.only());
        return asked.list(RequestRegister.READ_MODELS, RequestRoundView.LISTING, rows);
    }

    /** One request as it stands. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<RequestRoundView>> request(Inquiry asked) {
        var request = asked.path().request();
        return asked.one(RequestRegister.READ_MODELS, () -> register.request(request));
    }

    /** The criteria of the call. */
    @GetMapping("/{office}/{year}/criteria")
    @Nullable
    ResponseEntity<ListPage<RequestCriterionView>> criteria(Inquiry asked) {
        return asked.list(
                RequestRegister.READ_MODELS, RequestCriterionView.LISTING, Paths::request, register::criteria);
    }

    /** The schools that were called upon. */
    @GetMapping("/{office}/{year}/schools")
    @Nullable
    ResponseEntity<ListPage<RequestSchoolView>> schools(Inquiry asked) {
        return ofSchools(asked, RequestSchoolView.LISTING, register::schools);
    }

    /** The request book, line by line. */
    @GetMapping("/{office}/{year}/lines")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> requestLines(Inquiry asked) {
        return ofSchools(asked, RequestLineView.LISTING, register::lines);
    }

    /** The cut list. */
    @GetMapping("/{office}/{year}/cuts")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> cuts(Inquiry asked) {
        return ofSchools(asked, RequestLineView.CUTS, register::cuts);
    }

    /** The list above the ceilings. */
    @GetMapping("/{office}/{year}/above-ceiling")
    @Nullable
    ResponseEntity<ListPage<RequestLineView>> aboveCeiling(Inquiry asked) {
        return ofSchools(asked, RequestLineView.ABOVE_CEILING, register::aboveCeiling);
    }

    /** The scores, criterion by criterion. */
    @GetMapping("/{office}/{year}/scores")
    @Nullable
    ResponseEntity<ListPage<RequestScoreView>> scores(Inquiry asked) {
        return ofSchools(asked, RequestScoreView.LISTING, register::scores);
    }

    /** Requested, accepted, granted, by category of the whole office. */
    @GetMapping("/{office}/{year}/funnel")
    @Nullable
    ResponseEntity<ListPage<RequestFunnelView>> funnel(Inquiry asked) {
        return asked.list(RequestRegister.READ_MODELS, RequestFunnelView.LISTING, Paths::request, register::funnel);
    }

    /** The same by plan, output or project, and category. */
    @GetMapping("/{office}/{year}/programmes")
    @Nullable
    ResponseEntity<ListPage<RequestProgrammeView>> programmes(Inquiry asked) {
        return asked.list(
                RequestRegister.READ_MODELS, RequestProgrammeView.LISTING, Paths::request, register::programmes);
    }

    /** The medium-term frames of schools. */
    @GetMapping("/{office}/{year}/frames")
    @Nullable
    ResponseEntity<ListPage<RequestFrameView>> frames(Inquiry asked) {
        return ofSchools(asked, RequestFrameView.LISTING, register::frames);
    }

    /** The targets of outputs and projects. */
    @GetMapping("/{office}/{year}/targets")
    @Nullable
    ResponseEntity<ListPage<RequestTargetView>> targets(Inquiry asked) {
        return asked.list(RequestRegister.READ_MODELS, RequestTargetView.LISTING, Paths::request, register::targets);
    }

    /** How it was followed up. */
    @GetMapping("/{office}/{year}/follow-ups")
    @Nullable
    ResponseEntity<ListPage<RequestFollowUpView>> followUps(Inquiry asked) {
        return asked.list(
                RequestRegister.READ_MODELS, RequestFollowUpView.LISTING, Paths::request, register::followUps);
    }

    private static <V> @Nullable ResponseEntity<ListPage<V>> ofSchools(
            Inquiry asked, Listing<V> listing, BiFunction<RequestId, Schools, Rows<V>> rows) {
        var request = asked.path().request();
        return asked.list(RequestRegister.READ_MODELS, listing, rows.apply(request, asked.schools(request.office())));
    }
}
