package esao.query.audit.web;

import esao.query.audit.CitedResolutions;
import esao.query.audit.TraceEdgeView;
import esao.query.audit.TraceFocus;
import esao.query.audit.TracePage;
import esao.query.audit.Traces;
import esao.query.listing.Inquiry;
import esao.query.listing.Parameters;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Follows money both ways. */
@RestController
class TraceController {

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
    ResponseEntity<TracePage> trace(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var asked = inquiry.of(TraceEdgeView.LISTING, OWN);
        var own = inquiry.parameters(TraceEdgeView.LISTING, OWN);
        var focus = focus(own);
        var way = own.choice(DIRECTION, Traces.Way.class);
        var point = Points.asOf(own);
        var found = traces.trace(budget, focus, way == null ? Traces.Way.BOTH : way, point, asked.freshness());
        return inquiry.page(asked, found.position(), found.flows(), page -> {
            var nodes = found.nodes().of(page.items());
            return new TracePage(
                    found.version(),
                    found.position(),
                    point.recorded(),
                    point.effective(),
                    focus.by(),
                    focus.by() == null ? null : focus.value(),
                    TracePage.CLAIM_TH,
                    TracePage.CLAIM,
                    resolutions.of(
                            budget.office(), page.items(), nodes, inquiry.meetings(budget.office()), asked.freshness()),
                    nodes,
                    page.items(),
                    asked.page(),
                    asked.size(),
                    page.total());
        });
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
        var own = new HashSet<>(Points.AS_OF);
        own.add(DIRECTION);
        Arrays.stream(TraceFocus.By.values()).map(TraceFocus.By::parameter).forEach(own::add);
        return Set.copyOf(own);
    }
}
