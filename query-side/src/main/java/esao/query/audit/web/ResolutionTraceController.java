package esao.query.audit.web;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Actor;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;
import esao.query.audit.RequestTraceView;
import esao.query.audit.RequestTraces;
import esao.query.audit.ResolutionTracePage;
import esao.query.audit.ResolutionTraces;
import esao.query.audit.TraceEdgeView;
import esao.query.audit.TracePage;
import esao.query.audit.Traces;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequest;
import esao.query.listing.ListRequests;
import esao.query.listing.MemoryRows;
import esao.query.listing.Paths;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Follows a resolution to its money. */
@RestController
class ResolutionTraceController {

    private static final String DIRECTION = "direction";

    private final ResolutionTraces traces;
    private final RequestTraces requests;

    ResolutionTraceController(ResolutionTraces traces, RequestTraces requests) {
        this.traces = traces;
        this.requests = requests;
    }

    /**
     * What a resolution came to: what its meeting says of it, what it did to virements, uses of savings and requests,
     * the money that followed and the lines of a request that it touched; {@code direction} is {@code BOTH} unless
     * told.
     */
    @GetMapping("/api/meetings/{office}/{meeting}/resolutions/{item}/{number}/trace")
    @Nullable
    ResponseEntity<ResolutionTracePage> resolutionTrace(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String meeting,
            @PathVariable String item,
            @PathVariable String number,
            HttpServletRequest request,
            HttpServletResponse response) {
        var id = Paths.meeting(office, meeting);
        var own = Set.of(DIRECTION);
        var asked = ListRequests.of(TraceEdgeView.LISTING, request, own);
        var way = ListRequests.parameters(TraceEdgeView.LISTING, request, own).choice(DIRECTION, Traces.Way.class);
        var cited = resolution(id, item, number);
        var found = traces.trace(
                id,
                cited,
                way == null ? Traces.Way.BOTH : way,
                ReadingRights.meetingsOf(actor, id.office()),
                asked.freshness());
        if (asked.csv()) {
            ListAnswers.csv(asked, flows(found), found.position(), response);
            return null;
        }
        var schools = ReadingRights.schoolsOf(actor, id.office());
        var lines = found.request()
                .map(touched ->
                        requests.trace(touched, schools, asked.freshness()).by(cited))
                .orElse(List.of());
        return ListAnswers.at(found.position(), page(found, lines, asked));
    }

    private static ResolutionTracePage page(
            ResolutionTraces.Found found, List<RequestTraceView> lines, ListRequest<TraceEdgeView> asked) {
        var page = flows(found).page(asked);
        var budget = found.budget();
        var money = found.money();
        return new ResolutionTracePage(
                found.position(),
                found.resolution(),
                found.acts(),
                budget == null ? null : budget.toString(),
                money == null ? null : money.version(),
                found.request().map(RequestId::toString).orElse(null),
                lines.stream()
                        .skip((long) asked.page() * asked.size())
                        .limit(asked.size())
                        .toList(),
                lines.size(),
                TracePage.CLAIM_TH,
                TracePage.CLAIM,
                money == null ? List.of() : money.nodes().of(page.items()),
                page.items(),
                asked.page(),
                asked.size(),
                page.total());
    }

    private static Rows<TraceEdgeView> flows(ResolutionTraces.Found found) {
        var money = found.money();
        return money == null ? new MemoryRows<>(List.of()) : money.flows();
    }

    /** What cannot be the number of a resolution is that of none. */
    private static ResolutionRef resolution(MeetingId meeting, String item, String number) {
        var cited = meeting.code() + "/" + item + "/" + number;
        try {
            return ResolutionRef.parse(cited);
        } catch (IllegalArgumentException none) {
            throw new Problem(
                    ProblemType.RESOLUTION_NOT_FOUND, Map.of("meetingId", meeting.toString(), "resolution", cited));
        }
    }
}
