package esao.query.budget.web;

import esao.query.budget.AllocationCalculationView;
import esao.query.budget.AllocationRuleRegister;
import esao.query.budget.AllocationRuleView;
import esao.query.budget.HeadCountView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Paths;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads by what rules money is shared. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationRuleController {

    private final AllocationRuleRegister register;
    private final ListAnswers answers;

    AllocationRuleController(AllocationRuleRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** The pupils that were taken over, by round, school and level. */
    @GetMapping("/head-counts")
    @Nullable
    ResponseEntity<ListPage<HeadCountView>> counts(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.counts(Paths.budget(office, year));
        return answers.answer(
                AllocationRuleRegister.READ_MODELS, ListRequests.of(HeadCountView.LISTING, request), rows, response);
    }

    /** Every version of every rule. */
    @GetMapping("/allocation-rules")
    @Nullable
    ResponseEntity<ListPage<AllocationRuleView>> rules(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.rules(Paths.budget(office, year));
        return answers.answer(
                AllocationRuleRegister.READ_MODELS,
                ListRequests.of(AllocationRuleView.LISTING, request),
                rows,
                response);
    }

    /** Which allocation was computed from what. */
    @GetMapping("/allocation-calculations")
    @Nullable
    ResponseEntity<ListPage<AllocationCalculationView>> calculations(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.calculations(Paths.budget(office, year));
        return answers.answer(
                AllocationRuleRegister.READ_MODELS,
                ListRequests.of(AllocationCalculationView.LISTING, request),
                rows,
                response);
    }
}
