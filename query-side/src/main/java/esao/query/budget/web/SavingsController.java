package esao.query.budget.web;

import esao.query.budget.SavingsRegister;
import esao.query.budget.SavingsUseView;
import esao.query.budget.SavingsView;
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

/** Reads the pool of savings and its uses. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SavingsController {

    private final SavingsRegister register;
    private final ListAnswers answers;

    SavingsController(SavingsRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** Declared savings, and what became of them. */
    @GetMapping("/savings")
    @Nullable
    ResponseEntity<ListPage<SavingsView>> savingsPool(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answers.answer(
                SavingsRegister.READ_MODELS,
                ListRequests.of(SavingsView.LISTING, request),
                register.pool(Paths.budget(office, year)),
                response);
    }

    /** Uses of savings with their consents. */
    @GetMapping("/savings-uses")
    @Nullable
    ResponseEntity<ListPage<SavingsUseView>> savingsUses(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        return answers.answer(
                SavingsRegister.READ_MODELS,
                ListRequests.of(SavingsUseView.LISTING, request),
                register.uses(Paths.budget(office, year)),
                response);
    }
}
