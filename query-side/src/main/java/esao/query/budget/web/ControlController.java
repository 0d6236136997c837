package esao.query.budget.web;

import esao.query.budget.ControlExceptionView;
import esao.query.budget.ControlRegister;
import esao.query.budget.LooseningView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads where control was loosened. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class ControlController {

    private static final String AS_OF = "asOf";

    private final ControlRegister register;

    ControlController(ControlRegister register) {
        this.register = register;
    }

    /** Who loosened control, who confirmed it, until when; what is over by the day {@code asOf} is expired. */
    @GetMapping("/loosenings")
    @Nullable
    ResponseEntity<ListPage<LooseningView>> loosenings(Inquiry asked) {
        return asked.list(
                ControlRegister.READ_MODELS,
                LooseningView.LISTING,
                Set.of(AS_OF),
                own -> register.loosenings(asked.path().budget(), own.date(AS_OF)));
    }

    /** What passed only because of it. */
    @GetMapping("/control-exceptions")
    @Nullable
    ResponseEntity<ListPage<ControlExceptionView>> exceptions(Inquiry asked) {
        return asked.list(
                ControlRegister.READ_MODELS, ControlExceptionView.LISTING, Paths::budget, register::exceptions);
    }
}
