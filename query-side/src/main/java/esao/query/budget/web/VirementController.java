package esao.query.budget.web;

import esao.query.budget.VirementDetailView;
import esao.query.budget.VirementRegister;
import esao.query.budget.VirementView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the register of virements. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/virements")
class VirementController {

    private final VirementRegister register;

    VirementController(VirementRegister register) {
        this.register = register;
    }

    /** The virements of a budget. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<VirementView>> virements(Inquiry asked) {
        return asked.list(VirementRegister.READ_MODELS, VirementView.LISTING, Paths::budget, register::virements);
    }

    /** One virement with its items. */
    @GetMapping("/{virement}")
    ResponseEntity<Reading<VirementDetailView>> virement(Inquiry asked) {
        var budget = asked.path().budget();
        return asked.one(
                VirementRegister.READ_MODELS,
                () -> register.virement(budget, asked.path().text("virement")));
    }
}
