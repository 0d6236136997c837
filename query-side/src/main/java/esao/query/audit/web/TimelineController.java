package esao.query.audit.web;

import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.Actor;
import esao.query.audit.Timeline;
import esao.query.audit.TimelineView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the timeline of everything. */
@RestController
class TimelineController {

    private final Timeline timeline;
    private final ListAnswers answers;

    TimelineController(Timeline timeline, ListAnswers answers) {
        this.timeline = timeline;
        this.answers = answers;
    }

    /**
     * What happened to the budgets the reader may see. {@code kind} is the lasting name of an event; {@code from} and
     * {@code to} are moments of recording.
     */
    @GetMapping("/api/audit/timeline")
    @Nullable
    ResponseEntity<ListPage<TimelineView>> timeline(
            @AuthenticationPrincipal Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var asked = ListRequests.of(TimelineView.LISTING, request);
        var offices = ReadingRights.officesOf(actor);
        var named = request.getParameterValues("office");
        if (named != null && !offices.every()) {
            requireAll(offices, named);
        }
        return answers.answer(Timeline.READ_MODELS, asked, timeline.seenBy(actor), response);
    }

    /** Somebody who asks for a foreign office is told so, instead of being shown nothing. */
    private static void requireAll(ReadingRights.Offices offices, String[] named) {
        var own = offices.only().stream().map(OfficeCode::value).collect(Collectors.toSet());
        for (var office : named) {
            if (!own.contains(office)) {
                throw new Problem(ProblemType.FORBIDDEN, Map.of("office", office));
            }
        }
    }
}
