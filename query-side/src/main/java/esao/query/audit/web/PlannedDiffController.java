package esao.query.audit.web;

import esao.query.audit.PlannedDiffPage;
import esao.query.audit.PlannedDiffView;
import esao.query.audit.PlannedDiffs;
import esao.query.listing.Inquiry;
import esao.query.listing.ListRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads how the figures of frameworks and requests changed between two points in time, each by two clocks:
 * {@code fromRecorded}, {@code fromEffective}, {@code toRecorded}, {@code toEffective}.
 */
@RestController
class PlannedDiffController {

    private final PlannedDiffs diffs;

    PlannedDiffController(PlannedDiffs diffs) {
        this.diffs = diffs;
    }

    /** Ceilings, estimates, income, obligations and effects of policy of an edition. */
    @GetMapping("/api/frameworks/{office}/{year}/diff")
    @Nullable
    ResponseEntity<PlannedDiffPage> frameworkDiff(Inquiry inquiry) {
        var asked = inquiry.of(PlannedDiffView.LISTING, Points.BETWEEN);
        var points = points(inquiry);
        var framework = inquiry.path().framework();
        var found =
                diffs.ofFramework(framework, inquiry.path().baseYear(), points.from(), points.to(), asked.freshness());
        return answer(inquiry, asked, points, found);
    }

    /** What schools asked, and what was accepted and granted; a school's director sees that of the own school. */
    @GetMapping("/api/requests/{office}/{year}/diff")
    @Nullable
    ResponseEntity<PlannedDiffPage> requestDiff(Inquiry inquiry) {
        var asked = inquiry.of(PlannedDiffView.LISTING, Points.BETWEEN);
        var points = points(inquiry);
        var request = inquiry.path().request();
        var found = diffs.ofRequest(
                request, inquiry.schools(request.office()), points.from(), points.to(), asked.freshness());
        return answer(inquiry, asked, points, found);
    }

    private static Points points(Inquiry inquiry) {
        return Points.between(inquiry.parameters(PlannedDiffView.LISTING, Points.BETWEEN));
    }

    private static @Nullable ResponseEntity<PlannedDiffPage> answer(
            Inquiry inquiry, ListRequest<PlannedDiffView> asked, Points points, PlannedDiffs.Found found) {
        return inquiry.page(
                asked,
                found.position(),
                found.figures(),
                page -> new PlannedDiffPage(
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
}
