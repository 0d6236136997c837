package esao.query.budget.web;

import esao.query.budget.DisbursementRateView;
import esao.query.budget.SpendingPlanRegister;
import esao.query.budget.SpendingPlanView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
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

/** Reads what was to be paid against what was. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SpendingPlanController {

    private static final String BY = "by";
    private static final String AS_OF = "asOf";

    private final SpendingPlanRegister register;
    private final ListAnswers answers;

    SpendingPlanController(SpendingPlanRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** Plan against actual, line by line, by {@code MONTH} unless {@code by=QUARTER}. */
    @GetMapping("/spending-plan")
    @Nullable
    ResponseEntity<ListPage<SpendingPlanView>> spendingPlan(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(BY);
        var asked = ListRequests.of(SpendingPlanView.LISTING, request, own);
        var by = ListRequests.parameters(SpendingPlanView.LISTING, request, own)
                .choice(BY, SpendingPlanRegister.Period.class);
        var rows = register.plan(budget, by == null ? SpendingPlanRegister.Period.MONTH : by);
        return answers.answer(SpendingPlanRegister.READ_MODELS, asked, rows, response);
    }

    /**
     * How much was paid out by the day {@code asOf}, today unless told, against the target of its quarter. The day lies
     * in the fiscal year.
     */
    @GetMapping("/disbursement-rates")
    @Nullable
    ResponseEntity<ListPage<DisbursementRateView>> disbursementRates(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(DisbursementRateView.LISTING, request, own);
        var asOf = ListRequests.parameters(DisbursementRateView.LISTING, request, own)
                .date(AS_OF);
        if (asOf != null && !budget.year().contains(asOf)) {
            throw Parameters.invalid(
                    AS_OF,
                    "It must lie in the fiscal year, from %s to %s."
                            .formatted(budget.year().firstDay(), budget.year().lastDay()));
        }
        var rows = register.rates(budget, asOf == null ? register.today(budget) : asOf);
        return answers.answer(SpendingPlanRegister.READ_MODELS, asked, rows, response);
    }
}
