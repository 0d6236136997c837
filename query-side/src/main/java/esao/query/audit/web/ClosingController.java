package esao.query.audit.web;

import esao.query.audit.Audit;
import esao.query.audit.ClosingCertificateView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what became of the money of a year. */
@RestController
class ClosingController {

    private final Audit audit;

    ClosingController(Audit audit) {
        this.audit = audit;
    }

    /**
     * The closing certificate, a trial of it while the year is open; as of a {@code version} of the budget's stream, or
     * of the last one.
     */
    @GetMapping("/api/budgets/{office}/{year}/close-certificate")
    ResponseEntity<ClosingCertificateView> closeCertificate(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var own = inquiry.parameters("version");
        var certificate = audit.closingCertificate(budget, own.number("version", 0, Long.MAX_VALUE), own.freshness());
        return ListAnswers.at(certificate.position(), certificate);
    }
}
