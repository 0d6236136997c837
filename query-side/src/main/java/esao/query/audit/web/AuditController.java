package esao.query.audit.web;

import esao.query.audit.AsOfPage;
import esao.query.audit.Audit;
import esao.query.audit.AuditSignalView;
import esao.query.audit.AuditSignalsPage;
import esao.query.audit.CertificateView;
import esao.query.audit.DiffPage;
import esao.query.audit.FigureDiffView;
import esao.query.audit.LineAsOfView;
import esao.query.audit.VirementLineView;
import esao.query.audit.VirementTablePage;
import esao.query.listing.Inquiry;
import esao.query.listing.ListAnswers;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what a budget was, how it changed, and whether its money is conserved. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AuditController {

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
    ResponseEntity<AsOfPage> asOf(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var asked = inquiry.of(LineAsOfView.LISTING, Points.AS_OF);
        var point = Points.asOf(inquiry.parameters(LineAsOfView.LISTING, Points.AS_OF));
        var found = audit.asOf(budget, point, asked.freshness());
        return inquiry.page(
                asked,
                found.position(),
                found.result(),
                page -> new AsOfPage(
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
    ResponseEntity<VirementTablePage> virementTable(Inquiry inquiry) {
        var asked = inquiry.of(VirementLineView.LISTING);
        var virement = inquiry.path().text("virement");
        var found = audit.virementTable(inquiry.path().budget(), virement, asked.freshness());
        var table = found.result();
        return inquiry.page(
                asked,
                found.position(),
                table.lines(),
                page -> new VirementTablePage(
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
    ResponseEntity<AuditSignalsPage> auditSignals(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var asked = inquiry.of(AuditSignalView.LISTING, Points.AS_OF);
        var point = Points.asOf(inquiry.parameters(AuditSignalView.LISTING, Points.AS_OF));
        var found = audit.signals(budget, point, asked.freshness());
        return inquiry.page(
                asked,
                found.position(),
                found.result(),
                page -> new AuditSignalsPage(
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
    ResponseEntity<DiffPage> diff(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var asked = inquiry.of(FigureDiffView.LISTING, Points.BETWEEN);
        var points = Points.between(inquiry.parameters(FigureDiffView.LISTING, Points.BETWEEN));
        var found = audit.diff(budget, points.from(), points.to(), asked.freshness());
        var diff = found.result();
        return inquiry.page(
                asked,
                found.position(),
                diff.figures(),
                page -> new DiffPage(
                        points.from(),
                        diff.fromVersion(),
                        points.to(),
                        diff.toVersion(),
                        found.position(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }

    /** The conservation certificate, as of a {@code version} of the budget's stream, or of the last one. */
    @GetMapping("/certificate")
    ResponseEntity<CertificateView> certificate(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var own = inquiry.parameters("version");
        var certificate = audit.certificate(budget, own.number("version", 0, Long.MAX_VALUE), own.freshness());
        return ListAnswers.at(certificate.position(), certificate);
    }
}
