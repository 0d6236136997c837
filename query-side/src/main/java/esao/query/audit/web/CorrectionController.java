package esao.query.audit.web;

import esao.query.audit.Audit;
import esao.query.audit.CorrectionView;
import esao.query.audit.CorrectionsPage;
import esao.query.listing.Inquiry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was put right. */
@RestController
class CorrectionController {

    private final Audit audit;

    CorrectionController(Audit audit) {
        this.audit = audit;
    }

    /** Every correction, refund and reversal with the entry it corrects, before and after the close of the year. */
    @GetMapping("/api/budgets/{office}/{year}/corrections")
    @Nullable
    ResponseEntity<CorrectionsPage> corrections(Inquiry inquiry) {
        var asked = inquiry.of(CorrectionView.LISTING);
        var found = audit.corrections(inquiry.path().budget(), asked.freshness());
        return inquiry.page(
                asked,
                found.position(),
                found.result().rows(),
                page -> new CorrectionsPage(
                        found.version(),
                        found.position(),
                        found.result().closedAt(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }
}
