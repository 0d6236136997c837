package esao.query.budget.web;

import esao.query.budget.AllocationRegister;
import esao.query.budget.AllocationView;
import esao.query.budget.ProposalView;
import esao.query.budget.TrancheView;
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

/** Reads what recipients were given, proposed and released. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationController {

    private final AllocationRegister register;
    private final ListAnswers answers;

    AllocationController(AllocationRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** What each recipient has of each line. */
    @GetMapping("/allocations")
    @Nullable
    ResponseEntity<ListPage<AllocationView>> allocations(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.allocations(Paths.budget(office, year));
        return answers.answer(
                AllocationRegister.READ_MODELS, ListRequests.of(AllocationView.LISTING, request), rows, response);
    }

    /** The proposals to allocate, and what became of them. */
    @GetMapping("/allocation-proposals")
    @Nullable
    ResponseEntity<ListPage<ProposalView>> proposals(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.proposals(Paths.budget(office, year));
        return answers.answer(
                AllocationRegister.READ_MODELS, ListRequests.of(ProposalView.LISTING, request), rows, response);
    }

    /** The tranches released, told and acknowledged. */
    @GetMapping("/tranches")
    @Nullable
    ResponseEntity<ListPage<TrancheView>> tranches(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.tranches(Paths.budget(office, year));
        return answers.answer(
                AllocationRegister.READ_MODELS, ListRequests.of(TrancheView.LISTING, request), rows, response);
    }
}
