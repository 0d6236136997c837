package esao.query.budget.web;

import esao.query.budget.AcknowledgementRegister;
import esao.query.budget.OwedAcknowledgementView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads whose confirmation of a tranche is due. */
@RestController
class AcknowledgementController {

    private static final String DUE_BY = "dueBy";

    private final AcknowledgementRegister register;

    AcknowledgementController(AcknowledgementRegister register) {
        this.register = register;
    }

    /** The tranches that were to be confirmed by the day {@code dueBy}, today unless told, and were not by its end. */
    @GetMapping("/api/budgets/{office}/{year}/acknowledgements")
    @Nullable
    ResponseEntity<ListPage<OwedAcknowledgementView>> acknowledgements(Inquiry asked) {
        return asked.list(
                AcknowledgementRegister.READ_MODELS,
                OwedAcknowledgementView.LISTING,
                Set.of(DUE_BY),
                own -> register.owed(asked.path().budget(), own.date(DUE_BY, asked::today)));
    }
}
