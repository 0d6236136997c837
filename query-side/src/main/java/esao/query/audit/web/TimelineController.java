package esao.query.audit.web;

import esao.kernel.office.OfficeCode;
import esao.query.audit.Timeline;
import esao.query.audit.TimelineView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights.Offices;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the timeline of everything. */
@RestController
class TimelineController {

    private final Timeline timeline;

    TimelineController(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * What happened to the budgets the reader may see. {@code kind} is the lasting name of an event; {@code from} and
     * {@code to} are moments of recording.
     */
    @GetMapping("/api/audit/timeline")
    @Nullable
    ResponseEntity<ListPage<TimelineView>> timeline(Inquiry asked) {
        var named = asked.parameters(TimelineView.LISTING, Set.of()).texts("office");
        var offices = asked.offices();
        if (!offices.every()) {
            requireAll(offices, named);
        }
        return asked.list(Timeline.READ_MODELS, TimelineView.LISTING, timeline.seenBy(asked.actor()));
    }

    /** Somebody who asks for a foreign office is told so, instead of being shown nothing. */
    private static void requireAll(Offices offices, List<String> named) {
        var own = offices.only().stream().map(OfficeCode::value).collect(Collectors.toSet());
        for (var office : named) {
            if (!own.contains(office)) {
                throw new Problem(ProblemType.FORBIDDEN, Map.of("office", office));
            }
        }
    }
}
