package esao.query.audit.web;

import esao.query.audit.Explanation;
import esao.query.audit.ExplanationView;
import esao.query.listing.ListAnswers;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ResponseEntity<ExplanationView> explain(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String allocation,
            HttpServletRequest request) {
        var budget = Paths.budget(office, year);
        var freshness = Parameters.of(request, Set.of()).freshness();
        var explained = explanation.explain(budget, allocation, freshness);
        return ListAnswers.at(explained.position(), explained.explanation());
    }
}
