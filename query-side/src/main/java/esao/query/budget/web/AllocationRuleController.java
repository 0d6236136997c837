package esao.query.budget.web;

import esao.query.budget.AllocationCalculationView;
import esao.query.budget.AllocationRuleRegister;
import esao.query.budget.AllocationRuleView;
import esao.query.budget.HeadCountView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads by what rules money is shared. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationRuleController {

    private final AllocationRuleRegister register;

    AllocationRuleController(AllocationRuleRegister register) {
        this.register = register;
    }

    /** The pupils that were taken over, by round, school and level. */
    @GetMapping("/head-counts")
    @Nullable
    ResponseEntity<ListPage<HeadCountView>> counts(Inquiry asked) {
        return asked.list(AllocationRuleRegister.READ_MODELS, HeadCountView.LISTING, Paths::budget, register::counts);
    }

    /** Every version of every rule. */
    @GetMapping("/allocation-rules")
    @Nullable
    ResponseEntity<ListPage<AllocationRuleView>> rules(Inquiry asked) {
        return asked.list(
                AllocationRuleRegister.READ_MODELS, AllocationRuleView.LISTING, Paths::budget, register::rules);
    }

    /** Which allocation was computed from what. */
    @GetMapping("/allocation-calculations")
    @Nullable
    ResponseEntity<ListPage<AllocationCalculationView>> calculations(Inquiry asked) {
        return asked.list(
                AllocationRuleRegister.READ_MODELS,
                AllocationCalculationView.LISTING,
                Paths::budget,
                register::calculations);
    }
}
