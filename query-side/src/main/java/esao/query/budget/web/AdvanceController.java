package esao.query.budget.web;

import esao.query.budget.AdvanceClearingView;
import esao.query.budget.AdvanceRegister;
import esao.query.budget.AdvanceView;
import esao.query.budget.OverdueAdvanceView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads money handed out in advance. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AdvanceController {

    private static final String AS_OF = "asOf";

    private final AdvanceRegister register;

    AdvanceController(AdvanceRegister register) {
        this.register = register;
    }

    /** Who was handed how much, until when it is to be accounted for, and what is owed. */
    @GetMapping("/advances")
    @Nullable
    ResponseEntity<ListPage<AdvanceView>> advances(Inquiry asked) {
        return asked.list(AdvanceRegister.READ_MODELS, AdvanceView.LISTING, Paths::budget, register::advances);
    }

    /** Each account that was given, with its receipts. */
    @GetMapping("/advance-clearings")
    @Nullable
    ResponseEntity<ListPage<AdvanceClearingView>> clearings(Inquiry asked) {
        return asked.list(AdvanceRegister.READ_MODELS, AdvanceClearingView.LISTING, Paths::budget, register::clearings);
    }

    /** What should have been accounted for by the day {@code asOf}, today unless told, as it stood on that day. */
    @GetMapping("/overdue-advances")
    @Nullable
    ResponseEntity<ListPage<OverdueAdvanceView>> overdueAdvances(Inquiry asked) {
        return asked.list(
                AdvanceRegister.READ_MODELS,
                OverdueAdvanceView.LISTING,
                Set.of(AS_OF),
                own -> register.overdue(asked.path().budget(), own.date(AS_OF, asked::today)));
    }
}
