package esao.query.budget.web;

import esao.query.budget.SavingsRegister;
import esao.query.budget.SavingsUseView;
import esao.query.budget.SavingsView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the pool of savings and its uses. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SavingsController {

    private final SavingsRegister register;

    SavingsController(SavingsRegister register) {
        this.register = register;
    }

    /** Declared savings, and what became of them. */
    @GetMapping("/savings")
    @Nullable
    ResponseEntity<ListPage<SavingsView>> savingsPool(Inquiry asked) {
        return asked.list(SavingsRegister.READ_MODELS, SavingsView.LISTING, Paths::budget, register::pool);
    }

    /** Uses of savings with their consents. */
    @GetMapping("/savings-uses")
    @Nullable
    ResponseEntity<ListPage<SavingsUseView>> savingsUses(Inquiry asked) {
        return asked.list(SavingsRegister.READ_MODELS, SavingsUseView.LISTING, Paths::budget, register::uses);
    }
}
