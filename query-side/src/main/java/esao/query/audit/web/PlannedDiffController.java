package esao.query.audit.web;

import esao.kernel.provenance.Actor;
import esao.query.audit.PlannedDiffPage;
import esao.query.audit.PlannedDiffView;
import esao.query.audit.PlannedDiffs;
import esao.query.audit.TwoClocks;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequest;
import esao.query.listing.ListRequests;
import esao.query.listing.Paths;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads how the figures of frameworks and requests changed between two points in time, each by two clocks:
 * {@code fromRecorded}, {@code fromEffective}, {@code toRecorded}, {@code toEffective}.
 */
@RestController
class PlannedDiffController {

    private static final String FROM_RECORDED = "fromRecorded";
    private static final String FROM_EFFECTIVE = "fromEffective";
    private static final String TO_RECORDED = "toRecorded";
    private static final String TO_EFFECTIVE = "toEffective";
    private static final Set<String> OWN = Set.of(FROM_RECORDED, FROM_EFFECTIVE, TO_RECORDED, TO_EFFECTIVE);

    private final PlannedDiffs diffs;

    PlannedDiffController(PlannedDiffs diffs) {
        this.diffs = diffs;
    }

    /** Ceilings, estimates, income, obligations and effects of policy of an edition. */
    @GetMapping("/api/frameworks/{office}/{year}/diff")
    @Nullable
    ResponseEntity<PlannedDiffPage> frameworkDiff(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = ListRequests.of(PlannedDiffView.LISTING, request, OWN);
        var points = Points.of(request);
        var found = diffs.ofFramework(
                Paths.framework(office), Paths.baseYear(office, year), points.from(), points.to(), asked.freshness());
        return answer(asked, points, found, response);
    }

    /** What schools asked, and what was accepted and granted; a school's director sees that of the own school. */
    @GetMapping("/api/requests/{office}/{year}/diff")
    @Nullable
    ResponseEntity<PlannedDiffPage> requestDiff(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = ListRequests.of(PlannedDiffView.LISTING, request, OWN);
        var points = Points.of(request);
        var requestId = Paths.request(office, year);
        var found = diffs.ofRequest(
                requestId,
                ReadingRights.schoolsOf(actor, requestId.office()),
                points.from(),
                points.to(),
                asked.freshness());
        return answer(asked, points, found, response);
    }

    private static @Nullable ResponseEntity<PlannedDiffPage> answer(
            ListRequest<PlannedDiffView> asked, Points points, PlannedDiffs.Found found, HttpServletResponse response) {
        if (asked.csv()) {
            ListAnswers.csv(asked, found.figures(), found.position(), response);
            return null;
        }
        var page = found.figures().page(asked);
        return ListAnswers.at(
                found.position(),
                new PlannedDiffPage(
                        points.from(),
                        found.fromVersion(),
                        points.to(),
                        found.toVersion(),
                        found.position(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /** Between which points. */
    private record Points(TwoClocks from, TwoClocks to) {

        private static Points of(HttpServletRequest request) {
            var parameters = ListRequests.parameters(PlannedDiffView.LISTING, request, OWN);
            return new Points(
                    new TwoClocks(parameters.lastMoment(FROM_RECORDED), parameters.date(FROM_EFFECTIVE)),
                    new TwoClocks(parameters.lastMoment(TO_RECORDED), parameters.date(TO_EFFECTIVE)));
        }
    }
}
