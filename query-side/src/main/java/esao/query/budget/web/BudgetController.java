package esao.query.budget.web;

import esao.query.budget.BudgetLineView;
import esao.query.budget.BudgetRegister;
import esao.query.budget.BudgetSummaryView;
import esao.query.budget.BudgetView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads budgets and their lines: the control register. */
@RestController
@RequestMapping("/api/budgets")
class BudgetController {

    private final BudgetRegister register;

    BudgetController(BudgetRegister register) {
        this.register = register;
    }

    /** The budgets the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<BudgetView>> budgets(Inquiry asked) {
        var offices = asked.offices();
        var rows = offices.every() ? register.budgets() : register.budgetsOf(offices.only());
        return asked.list(BudgetRegister.READ_MODELS, BudgetView.LISTING, rows);
    }

    /** One budget, with its sums by fund and category. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<BudgetSummaryView>> summary(Inquiry asked) {
        var budget = asked.path().budget();
        return asked.one(BudgetRegister.READ_MODELS, () -> register.summary(budget));
    }

    /** The lines of a budget. */
    @GetMapping("/{office}/{year}/lines")
    @Nullable
    ResponseEntity<ListPage<BudgetLineView>> lines(Inquiry asked) {
        return asked.list(BudgetRegister.READ_MODELS, BudgetLineView.LISTING, Paths::budget, register::lines);
    }

    /** One line. */
    @GetMapping("/{office}/{year}/lines/{line}")
    ResponseEntity<Reading<BudgetLineView>> line(Inquiry asked) {
        var budget = asked.path().budget();
        var line = asked.path().line();
        return asked.one(BudgetRegister.READ_MODELS, () -> register.line(budget, line));
    }
}
