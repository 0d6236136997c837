package esao.query.audit.web;

import esao.kernel.provenance.Actor;
import esao.query.audit.CitedResolutions;
import esao.query.audit.RequestTracePage;
import esao.query.audit.RequestTraceView;
import esao.query.audit.RequestTraces;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequests;
import esao.query.listing.MemoryRows;
import esao.query.listing.Paths;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Follows lines of budget requests to resolutions, and back. */
@RestController
class RequestTraceController {

    private final RequestTraces traces;
    private final CitedResolutions resolutions;

    RequestTraceController(RequestTraces traces, CitedResolutions resolutions) {
        this.traces = traces;
        this.resolutions = resolutions;
    }

    /**
     * What resolutions did to the lines of a request, line by line; {@code school} and {@code line} ask from a line,
     * {@code resolution} from a resolution. A school's director sees that of the own school.
     */
    @GetMapping("/api/requests/{office}/{year}/trace")
    @Nullable
    ResponseEntity<RequestTracePage> requestTrace(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.request(office, year);
        var asked = ListRequests.of(RequestTraceView.LISTING, request);
        var found = traces.trace(id, ReadingRights.schoolsOf(actor, id.office()), asked.freshness());
        var rows = new MemoryRows<>(found.lines());
        if (asked.csv()) {
            ListAnswers.csv(asked, rows, found.position(), response);
            return null;
        }
        var page = rows.page(asked);
        var cited = page.items().stream().map(RequestTraceView::resolution).collect(Collectors.toSet());
        return ListAnswers.at(
                found.position(),
                new RequestTracePage(
                        found.version(),
                        found.position(),
                        resolutions.of(
                                id.office(), cited, ReadingRights.meetingsOf(actor, id.office()), asked.freshness()),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }
}
