package esao.query.audit.web;

import esao.query.audit.Audit;
import esao.query.audit.ClosingCertificateView;
import esao.query.listing.ListAnswers;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ResponseEntity<ClosingCertificateView> closeCertificate(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var parameters = Parameters.of(request, Set.of("version"));
        var version = parameters.number("version", 0, Long.MAX_VALUE);
        var certificate = audit.closingCertificate(Paths.budget(office, year), version, parameters.freshness());
        return ListAnswers.at(certificate.position(), certificate);
    }
}
