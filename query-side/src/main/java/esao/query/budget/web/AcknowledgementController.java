package esao.query.budget.web;

import esao.query.budget.AcknowledgementRegister;
import esao.query.budget.OwedAcknowledgementView;
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
import org.springframework.web.bind.annotation.RestController;

/** Reads whose confirmation of a tranche is due. */
@RestController
class AcknowledgementController {

    private static final String DUE_BY = "dueBy";

    private final AcknowledgementRegister register;
    private final ListAnswers answers;

    AcknowledgementController(AcknowledgementRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** The tranches that were to be confirmed by the day {@code dueBy}, today unless told, and were not by its end. */
    @GetMapping("/api/budgets/{office}/{year}/acknowledgements")
    @Nullable
    ResponseEntity<ListPage<OwedAcknowledgementView>> acknowledgements(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        var own = Set.of(DUE_BY);
        var asked = ListRequests.of(OwedAcknowledgementView.LISTING, request, own);
        var dueBy = ListRequests.parameters(OwedAcknowledgementView.LISTING, request, own)
                .date(DUE_BY);
        var rows = register.owed(budget, dueBy == null ? register.today() : dueBy);
        return answers.answer(AcknowledgementRegister.READ_MODELS, asked, rows, response);
    }
}
