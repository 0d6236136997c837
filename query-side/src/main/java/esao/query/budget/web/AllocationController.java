package esao.query.budget.web;

import esao.query.budget.AllocationRegister;
import esao.query.budget.AllocationView;
import esao.query.budget.ProposalView;
import esao.query.budget.TrancheView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what recipients were given, proposed and released. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationController {

    private final AllocationRegister register;

    AllocationController(AllocationRegister register) {
        this.register = register;
    }

    /** What each recipient has of each line. */
    @GetMapping("/allocations")
    @Nullable
    ResponseEntity<ListPage<AllocationView>> allocations(Inquiry asked) {
        return asked.list(AllocationRegister.READ_MODELS, AllocationView.LISTING, Paths::budget, register::allocations);
    }

    /** The proposals to allocate, and what became of them. */
    @GetMapping("/allocation-proposals")
    @Nullable
    ResponseEntity<ListPage<ProposalView>> proposals(Inquiry asked) {
        return asked.list(AllocationRegister.READ_MODELS, ProposalView.LISTING, Paths::budget, register::proposals);
    }

    /** The tranches released, told and acknowledged. */
    @GetMapping("/tranches")
    @Nullable
    ResponseEntity<ListPage<TrancheView>> tranches(Inquiry asked) {
        return asked.list(AllocationRegister.READ_MODELS, TrancheView.LISTING, Paths::budget, register::tranches);
    }
}
