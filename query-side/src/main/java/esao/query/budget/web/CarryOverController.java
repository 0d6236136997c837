package esao.query.budget.web;

import esao.query.budget.CarryOverRegister;
import esao.query.budget.CarryOverView;
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

/** Reads what goes from one fiscal year into the next. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class CarryOverController {

    private static final String EXPIRING_BY = "expiringBy";

    private final CarryOverRegister register;
    private final ListAnswers answers;

    CarryOverController(CarryOverRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /**
     * What goes into the next year and what came from the one before; with {@code expiringBy}, what may be paid until
     * that day at the latest and is not used up.
     */
    @GetMapping("/carry-overs")
    @Nullable
    ResponseEntity<ListPage<CarryOverView>> carryOvers(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(EXPIRING_BY);
        var day = ListRequests.parameters(CarryOverView.LISTING, request, own).date(EXPIRING_BY);
        return answers.answer(
                CarryOverRegister.READ_MODELS,
                ListRequests.of(CarryOverView.LISTING, request, own),
                register.carryOvers(Paths.budget(office, year), day),
                response);
    }
}
