package esao.query.audit.web;

import esao.query.audit.Audit;
import esao.query.audit.CorrectionView;
import esao.query.audit.CorrectionsPage;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListRequests;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ResponseEntity<CorrectionsPage> corrections(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var asked = ListRequests.of(CorrectionView.LISTING, request);
        var found = audit.corrections(Paths.budget(office, year), asked.freshness());
        var rows = found.result().rows();
        if (asked.csv()) {
            ListAnswers.csv(asked, rows, found.position(), response);
            return null;
        }
        var page = rows.page(asked);
        return ListAnswers.at(
                found.position(),
                new CorrectionsPage(
                        found.version(),
                        found.position(),
                        found.result().closedAt(),
                        page.items(),
                        asked.page(),
                        asked.size(),
                        page.total()));
    }
}
