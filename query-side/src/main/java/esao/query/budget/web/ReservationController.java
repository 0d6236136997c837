package esao.query.budget.web;

import esao.query.budget.ReservationDrawView;
import esao.query.budget.ReservationRegister;
import esao.query.budget.ReservationView;
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

/** Reads what is kept apart for projects. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class ReservationController {

    private final ReservationRegister register;
    private final ListAnswers answers;

    ReservationController(ReservationRegister register, ListAnswers answers) {
        this.register = register;
        this.answers = answers;
    }

    /** What is kept apart for which project, and what is left of it. */
    @GetMapping("/reservations")
    @Nullable
    ResponseEntity<ListPage<ReservationView>> reservations(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.reservations(Paths.budget(office, year));
        return answers.answer(
                ReservationRegister.READ_MODELS, ListRequests.of(ReservationView.LISTING, request), rows, response);
    }

    /** Which commitments were taken from which reservation. */
    @GetMapping("/reservation-draws")
    @Nullable
    ResponseEntity<ListPage<ReservationDrawView>> draws(
            @PathVariable String office,
            @PathVariable String year,
            HttpServletRequest request,
            HttpServletResponse response) {
        var rows = register.draws(Paths.budget(office, year));
        return answers.answer(
                ReservationRegister.READ_MODELS, ListRequests.of(ReservationDrawView.LISTING, request), rows, response);
    }
}
