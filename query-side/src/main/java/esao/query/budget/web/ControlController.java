package esao.query.budget.web;

import esao.query.budget.ControlExceptionView;
import esao.query.budget.ControlRegister;
import esao.query.budget.LooseningView;
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

/** Reads where control was loosened. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class ControlController {

    private static final String AS_OF = "asOf";

    private final ControlRegister register;
    private final ListAnswers answers;

    ControlController(ControlRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** Who loosened control, who confirmed it, until when; what is over by the day {@code asOf} is expired. */
    @GetMapping("/loosenings")
    @Nullable
    ResponseEntity<ListPage<LooseningView>> loosenings(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var own = Set.of(AS_OF);
        var asked = ListRequests.of(LooseningView.LISTING, request, own);
        var asOf = ListRequests.parameters(LooseningView.LISTING, request, own).date(AS_OF);
        var rows = register.loosenings(Paths.budget(office, year), asOf);
        return answers.answer(ControlRegister.READ_MODELS, asked, rows, response);
    }

    /** What passed only because of it. */
    @GetMapping("/control-exceptions")
    @Nullable
    ResponseEntity<ListPage<ControlExceptionView>> exceptions(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.exceptions(Paths.budget(office, year));
        return answers.answer(
                ControlRegister.READ_MODELS, ListRequests.of(ControlExceptionView.LISTING, request), rows, response);
    }
}
