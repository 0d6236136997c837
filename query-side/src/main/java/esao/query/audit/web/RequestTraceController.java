package esao.query.audit.web;

import esao.query.audit.CitedResolutions;
import esao.query.audit.RequestTracePage;
import esao.query.audit.RequestTraceView;
import esao.query.audit.RequestTraces;
import esao.query.listing.Inquiry;
import esao.query.listing.MemoryRows;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
    ResponseEntity<RequestTracePage> requestTrace(Inquiry inquiry) {
        var request = inquiry.path().request();
        var office = request.office();
        var asked = inquiry.of(RequestTraceView.LISTING);
        var found = traces.trace(request, inquiry.schools(office), asked.freshness());
        return inquiry.page(asked, found.position(), new MemoryRows<>(found.lines()), page -> {
            var cited = page.items().stream().map(RequestTraceView::resolution).collect(Collectors.toSet());
            return new RequestTracePage(
                    found.version(),
                    found.position(),
                    resolutions.of(office, cited, inquiry.meetings(office), asked.freshness()),
                    page.items(),
                    asked.page(),
                    asked.size(),
                    page.total());
        });
    }
}
