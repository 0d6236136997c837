package esao.query.budget.web;

import esao.kernel.provenance.Actor;
import esao.query.budget.BudgetLineView;
import esao.query.budget.BudgetRegister;
import esao.query.budget.BudgetSummaryView;
import esao.query.budget.BudgetView;
import esao.query.listing.ListAnswers;
import esao.query.listing.ListPage;
import esao.query.listing.ListRequests;
import esao.query.listing.Parameters;
import esao.query.listing.Paths;
import esao.query.listing.Reading;
import esao.query.projection.ReadModelReader;
import esao.query.security.ReadingRights;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads budgets and their lines: the control register. */
@RestController
@RequestMapping("/api/budgets")
class BudgetController {

    private final BudgetRegister register;
    private final ReadModelReader reader;
    private final ListAnswers answers;

    BudgetController(BudgetRegister register, ReadModelReader reader, ListAnswers answers) {
        this.register = register;
        this.reader = reader;
        this.answers = answers;
    }

    /** The budgets the reader may see. */
    @GetMapping
    @Nullable
    ResponseEntity<ListPage<BudgetView>> budgets(
            @AuthenticationPrincipal Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var offices = ReadingRights.officesOf(actor);
        var rows = offices.every() ? register.budgets() : register.budgetsOf(offices.only());
        return answers.answer(BudgetRegister.READ_MODELS, ListRequests.of(BudgetView.LISTING, request), rows, response);
    }

    /** One budget, with its sums by fund and category. */
    @GetMapping("/{office}/{year}")
    ResponseEntity<Reading<BudgetSummaryView>> summary(
            @PathVariable String office, @PathVariable String year, HttpServletRequest request) {
        var budget = Paths.budget(office, year);
        return one(request, () -> register.summary(budget));
    }

    /** The lines of a budget. */
    @GetMapping("/{office}/{year}/lines")
    @Nullable
    ResponseEntity<ListPage<BudgetLineView>> lines(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var budget = Paths.budget(office, year);
        return answers.answer(
                BudgetRegister.READ_MODELS,
                ListRequests.of(BudgetLineView.LISTING, request),
                register.lines(budget),
                response);
    }

    /** One line. */
    @GetMapping("/{office}/{year}/lines/{line}")
    ResponseEntity<Reading<BudgetLineView>> line(
            @PathVariable String office,
            @PathVariable String year,
            @PathVariable String line,
            HttpServletRequest request) {
        var budget = Paths.budget(office, year);
        var code = Paths.line(budget, line);
        return one(request, () -> register.line(budget, code));
    }

    private <V> ResponseEntity<Reading<V>> one(HttpServletRequest request, Supplier<V> item) {
        var freshness = Parameters.of(request, Set.of()).freshness();
        var reading = reader.read(BudgetRegister.READ_MODELS, freshness, position -> Reading.of(position, item.get()));
        return ListAnswers.at(reading.position(), reading);
    }
}
