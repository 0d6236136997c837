package esao.query.budget.web;

import esao.query.budget.AdvanceClearingView;
import esao.query.budget.AdvanceRegister;
import esao.query.budget.AdvanceView;
import esao.query.budget.OverdueAdvanceView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
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

/** Reads money handed out in advance. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AdvanceController {

    private static final String AS_OF = "asOf";

    private final AdvanceRegister register;
    private final ListAnswers answers;

    AdvanceController(AdvanceRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** Who was handed how much, until when it is to be accounted for, and what is owed. */
    @GetMapping("/advances")
    @Nullable
    ResponseEntity<ListPage<AdvanceView>> advances(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.advances(Paths.budget(office, year));
        return answers.answer(
                AdvanceRegister.READ_MODELS, ListRequests.of(AdvanceView.LISTING, request), rows, response);
    }

    /** Each account that was given, with its receipts. */
    @GetMapping("/advance-clearings")
    @Nullable
    ResponseEntity<ListPage<AdvanceClearingView>> clearings(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.clearings(Paths.budget(office, year));
        return answers.answer(
                AdvanceRegister.READ_MODELS, ListRequests.of(AdvanceClearingView.LISTING, request), rows, response);
    }

    /** What should have been accounted for by the day {@code asOf}, today unless told, as it stood on that day. */
    @GetMapping("/overdue-advances")
    @Nullable
    ResponseEntity<ListPage<OverdueAdvanceView>> overdueAdvances(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(OverdueAdvanceView.LISTING, request, own);
        var asOf = ListRequests.parameters(OverdueAdvanceView.LISTING, request, own)
                .date(AS_OF);
        var rows = register.overdue(budget, asOf == null ? register.today() : asOf);
        return answers.answer(AdvanceRegister.READ_MODELS, asked, rows, response);
    }
}
