package esao.query.budget.web;

import esao.query.budget.CarryOverRegister;
import esao.query.budget.CarryOverView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what goes from one fiscal year into the next. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class CarryOverController {

    private static final String EXPIRING_BY = "expiringBy";

    private final CarryOverRegister register;

    CarryOverController(CarryOverRegister register) {
        this.register = register;
    }

    /**
     * What goes into the next year and what came from the one before; with {@code expiringBy}, what may be paid until
     * that day at the latest and is not used up.
     */
    @GetMapping("/carry-overs")
    @Nullable
    ResponseEntity<ListPage<CarryOverView>> carryOvers(Inquiry asked) {
        return asked.list(
                CarryOverRegister.READ_MODELS,
                CarryOverView.LISTING,
                Set.of(EXPIRING_BY),
                own -> register.carryOvers(asked.path().budget(), own.date(EXPIRING_BY)));
    }
}
