package esao.query.budget.web;

import esao.kernel.budget.BudgetId;
import esao.query.budget.DisbursementRateView;
import esao.query.budget.SpendingPlanRegister;
import esao.query.budget.SpendingPlanView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Parameters;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what was to be paid against what was. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SpendingPlanController {

    private static final String BY = "by";
    private static final String AS_OF = "asOf";

    private final SpendingPlanRegister register;

    SpendingPlanController(SpendingPlanRegister register) {
        this.register = register;
    }

    /** Plan against actual, line by line, by {@code MONTH} unless {@code by=QUARTER}. */
    @GetMapping("/spending-plan")
    @Nullable
    ResponseEntity<ListPage<SpendingPlanView>> spendingPlan(Inquiry asked) {
        return asked.list(SpendingPlanRegister.READ_MODELS, SpendingPlanView.LISTING, Set.of(BY), own -> {
            var by = own.choice(BY, SpendingPlanRegister.Period.class);
            return register.plan(asked.path().budget(), by == null ? SpendingPlanRegister.Period.MONTH : by);
        });
    }

    /**
     * How much was paid out by the day {@code asOf}, today unless told, against the target of its quarter. The day lies
     * in the fiscal year.
     */
    @GetMapping("/disbursement-rates")
    @Nullable
    ResponseEntity<ListPage<DisbursementRateView>> disbursementRates(Inquiry asked) {
        var budget = asked.path().budget();
        return asked.list(
                SpendingPlanRegister.READ_MODELS,
                DisbursementRateView.LISTING,
                Set.of(AS_OF),
                own -> register.rates(budget, day(budget, own)));
    }

    private LocalDate day(BudgetId budget, Parameters own) {
        var asOf = own.date(AS_OF, () -> register.today(budget));
        if (!budget.year().contains(asOf)) {
            throw Parameters.invalid(
                    AS_OF,
                    "It must lie in the fiscal year, from %s to %s."
                            .formatted(budget.year().firstDay(), budget.year().lastDay()));
        }
        return asOf;
    }
}
