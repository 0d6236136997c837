package esao.query.audit.web;

import esao.query.audit.AsOfPage;
import esao.query.audit.Audit;
import esao.query.audit.AuditSignalView;
import esao.query.audit.AuditSignalsPage;
import esao.query.audit.CertificateView;
import esao.query.audit.DiffPage;
import esao.query.audit.FigureDiffView;
import esao.query.audit.LineAsOfView;
import esao.query.audit.TwoClocks;
import esao.query.audit.VirementLineView;
import esao.query.audit.VirementTablePage;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what a budget was, how it changed, and whether its money is conserved. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AuditController {

    private static final String AS_OF_RECORDED = "asOfRecorded";
    private static final String AS_OF_EFFECTIVE = "asOfEffective";
    private static final String FROM_RECORDED = "fromRecorded";
    private static final String FROM_EFFECTIVE = "fromEffective";
    private static final String TO_RECORDED = "toRecorded";
    private static final String TO_EFFECTIVE = "toEffective";

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    /**
     * The lines of a budget as of a point in time by two clocks, either of which may be absent: {@code asOfRecorded}, a
     * moment or a day that stands for its end at the office, and {@code asOfEffective}, a day.
     */
    @GetMapping("/as-of")
    @Nullable
    ResponseEntity<AsOfPage> asOf(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(AS_OF_RECORDED, AS_OF_EFFECTIVE);
        var asked = ListRequests.of(LineAsOfView.LISTING, request, own);
        var point = point(ListRequests.parameters(LineAsOfView.LISTING, request, own), AS_OF_RECORDED, AS_OF_EFFECTIVE);
        var found = audit.asOf(budget, point, asked.freshness());
        if (asked.csv()) {
            ListAnswers.csv(asked, found.result(), found.position(), response);
            return null;
        }
        var page = found.result().page(asked);
        return ListAnswers.at(
                found.position(),
                new AsOfPage(
                        found.version(),
                        found.position(),
                        point.recorded(),
                        point.effective(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /** What a virement changes, line by line before and after, as the official form has it. */
    @GetMapping("/virements/{virement}/table")
    @Nullable
    ResponseEntity<VirementTablePage> virementTable(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String virement,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = ListRequests.of(VirementLineView.LISTING, request);
        var found = audit.virementTable(Paths.budget(office, year), virement, asked.freshness());
        var table = found.result();
        if (asked.csv()) {
            ListAnswers.csv(asked, table.lines(), found.position(), response);
            return null;
        }
        var page = table.lines().page(asked);
        return ListAnswers.at(
                found.position(),
                new VirementTablePage(
                        found.version(),
                        found.position(),
                        virement,
                        table.executed(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /**
     * What auditors ask about first, line by line with the events behind it, as of a point in time by two clocks as
     * above.
     */
    @GetMapping("/audit-signals")
    @Nullable
    ResponseEntity<AuditSignalsPage> auditSignals(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(AS_OF_RECORDED, AS_OF_EFFECTIVE);
        var asked = ListRequests.of(AuditSignalView.LISTING, request, own);
        var point =
                point(ListRequests.parameters(AuditSignalView.LISTING, request, own), AS_OF_RECORDED, AS_OF_EFFECTIVE);
        var found = audit.signals(budget, point, asked.freshness());
        if (asked.csv()) {
            ListAnswers.csv(asked, found.result(), found.position(), response);
            return null;
        }
        var page = found.result().page(asked);
        return ListAnswers.at(
                found.position(),
                new AuditSignalsPage(
                        found.version(),
                        found.position(),
                        point.recorded(),
                        point.effective(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /**
     * What changed between two points in time, each by two clocks, and by which events: {@code fromRecorded},
     * {@code fromEffective}, {@code toRecorded}, {@code toEffective}.
     */
    @GetMapping("/diff")
    @Nullable
    ResponseEntity<DiffPage> diff(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(FROM_RECORDED, FROM_EFFECTIVE, TO_RECORDED, TO_EFFECTIVE);
        var asked = ListRequests.of(FigureDiffView.LISTING, request, own);
        var parameters = ListRequests.parameters(FigureDiffView.LISTING, request, own);
        var from = point(parameters, FROM_RECORDED, FROM_EFFECTIVE);
        var to = point(parameters, TO_RECORDED, TO_EFFECTIVE);
        var found = audit.diff(budget, from, to, asked.freshness());
        var figures = found.result().figures();
        if (asked.csv()) {
            ListAnswers.csv(asked, figures, found.position(), response);
            return null;
        }
        var page = figures.page(asked);
        return ListAnswers.at(
                found.position(),
                new DiffPage(
                        from,
                        found.result().fromVersion(),
                        to,
                        found.result().toVersion(),
                        found.position(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /** The conservation certificate, as of a {@code version} of the budget's stream, or of the last one. */
    @GetMapping("/certificate")
    ResponseEntity<CertificateView> certificate(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var budget = Paths.budget(office, year);
        var parameters = Parameters.of(request, Set.of("version"));
        var version = parameters.number("version", 0, Long.MAX_VALUE);
        var certificate = audit.certificate(budget, version, parameters.freshness());
        return ListAnswers.at(certificate.position(), certificate);
    }

    private static TwoClocks point(Parameters parameters, String recorded, String effective) {
        return new TwoClocks(parameters.lastMoment(recorded), parameters.date(effective));
    }
}
