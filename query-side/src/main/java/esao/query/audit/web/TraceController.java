package esao.query.audit.web;

import esao.kernel.provenance.Actor;
import esao.query.audit.CitedResolutions;
import esao.query.audit.TraceEdgeView;
import esao.query.audit.TraceFocus;
import esao.query.audit.TracePage;
import esao.query.audit.Traces;
import esao.query.audit.TwoClocks;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Follows money both ways. */
@RestController
class TraceController {

    private static final String AS_OF_RECORDED = "asOfRecorded";
    private static final String AS_OF_EFFECTIVE = "asOfEffective";
    private static final String DIRECTION = "direction";

    private static final Set<String> OWN = own();

    private final Traces traces;
    private final CitedResolutions resolutions;

    TraceController(Traces traces, CitedResolutions resolutions) {
        this.traces = traces;
        this.resolutions = resolutions;
    }

    /**
     * Where money can have come from and gone to, beginning from one thing: {@code line}, {@code notice},
     * {@code allocation}, {@code tranche}, {@code commitment}, {@code advance}, {@code disbursement}, {@code refund},
     * {@code reservation}, {@code savings}, {@code savingsUse}, {@code virement}, {@code letter} or {@code resolution};
     * without any of them, all of the budget. By two clocks as elsewhere.
     */
    @GetMapping("/api/budgets/{office}/{year}/trace")
    @Nullable
    ResponseEntity<TracePage> trace(
            @AuthenticationPrincipal Actor actor,
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var asked = ListRequests.of(TraceEdgeView.LISTING, request, OWN);
        var parameters = ListRequests.parameters(TraceEdgeView.LISTING, request, OWN);
        var focus = focus(parameters);
        var way = parameters.choice(DIRECTION, Traces.Way.class);
        var point = new TwoClocks(parameters.lastMoment(AS_OF_RECORDED), parameters.date(AS_OF_EFFECTIVE));
        var found = traces.trace(budget, focus, way == null ? Traces.Way.BOTH : way, point, asked.freshness());
        if (asked.csv()) {
            ListAnswers.csv(asked, found.flows(), found.position(), response);
            return null;
        }
        var page = found.flows().page(asked);
        var nodes = found.nodes().of(page.items());
        return ListAnswers.at(
                found.position(),
                new TracePage(
                        found.version(),
                        found.position(),
                        point.recorded(),
                        point.effective(),
                        focus.by(),
                        focus.by() == null ? null : focus.value(),
                        TracePage.CLAIM_TH,
                        TracePage.CLAIM,
                        resolutions.of(
                                budget.office(),
                                page.items(),
                                nodes,
                                ReadingRights.meetingsOf(actor, budget.office()),
                                asked.freshness()),
                        nodes,
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    private static TraceFocus focus(Parameters parameters) {
        var given = Arrays.stream(TraceFocus.By.values())
                .filter(by -> parameters.text(by.parameter()) != null)
                .toList();
        if (given.size() > 1) {
            throw Parameters.invalid(
                    given.get(1).parameter(),
                    "A trace begins from one thing.",
                    List.of(given.getFirst().parameter()));
        }
        var value = given.isEmpty() ? null : parameters.text(given.getFirst().parameter());
        return value == null ? TraceFocus.EVERYTHING : new TraceFocus(given.getFirst(), value);
    }

    private static Set<String> own() {
        var own = new HashSet<>(Set.of(AS_OF_RECORDED, AS_OF_EFFECTIVE, DIRECTION));
        Arrays.stream(TraceFocus.By.values()).map(TraceFocus.By::parameter).forEach(own::add);
        return Set.copyOf(own);
    }
}
