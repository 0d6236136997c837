package esao.query.audit.web;

import esao.query.audit.Explanation;
import esao.query.audit.ExplanationView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Explains figures. */
@RestController
class ExplanationController {

    private final Explanation explanation;

    ExplanationController(Explanation explanation) {
        this.explanation = explanation;
    }

    /** Every figure of an allocation that was computed by a rule, computed again. */
    @GetMapping("/api/budgets/{office}/{year}/allocations/{allocation}/explain")
    ResponseEntity<ExplanationView> explain(Inquiry inquiry) {
        var budget = inquiry.path().budget();
        var freshness = inquiry.parameters().freshness();
        var explained = explanation.explain(budget, inquiry.path().text("allocation"), freshness);
        return ListAnswers.at(explained.position(), explained.explanation());
    }
}
