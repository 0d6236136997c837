package esao.query.audit.web;

import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.ResolutionRef;
import esao.kernel.request.RequestId;
import esao.query.audit.RequestTraceView;
import esao.query.audit.RequestTraces;
import esao.query.audit.ResolutionTracePage;
import esao.query.audit.ResolutionTraces;
import esao.query.audit.TraceEdgeView;
import esao.query.audit.TracePage;
import esao.query.audit.Traces;
import esao.query.listing.Inquiry;
import esao.query.listing.ListRequest;
import esao.query.listing.MemoryRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
    ResponseEntity<ResolutionTracePage> resolutionTrace(Inquiry inquiry) {
        var path = inquiry.path();
        var meeting = path.meeting();
        var own = Set.of(DIRECTION);
        var asked = inquiry.of(TraceEdgeView.LISTING, own);
        var way = inquiry.parameters(TraceEdgeView.LISTING, own).choice(DIRECTION, Traces.Way.class);
        var cited = resolution(meeting, path.text("item"), path.text("number"));
        var found = traces.trace(
                meeting,
                cited,
                way == null ? Traces.Way.BOTH : way,
                inquiry.meetings(meeting.office()),
                asked.freshness());
        return inquiry.page(asked, found.position(), flows(found), flows -> {
            var schools = inquiry.schools(meeting.office());
            var lines = found.request()
                    .map(touched ->
                            requests.trace(touched, schools, asked.freshness()).by(cited))
                    .orElse(List.of());
            return page(found, lines, asked, flows);
        });
    }

    private static ResolutionTracePage page(
            ResolutionTraces.Found found,
            List<RequestTraceView> lines,
            ListRequest<TraceEdgeView> asked,
            Rows.Found<TraceEdgeView> page) {
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
