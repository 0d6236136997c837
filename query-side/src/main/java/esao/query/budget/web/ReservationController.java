package esao.query.budget.web;

import esao.query.budget.ReservationDrawView;
import esao.query.budget.ReservationRegister;
import esao.query.budget.ReservationView;
import esao.query.listing.Inquiry;
import esao.query.listing.ListPage;
import esao.query.listing.Paths;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads what is kept apart for projects. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class ReservationController {

    private final ReservationRegister register;

    ReservationController(ReservationRegister register) {
        this.register = register;
    }

    /** What is kept apart for which project, and what is left of it. */
    @GetMapping("/reservations")
    @Nullable
    ResponseEntity<ListPage<ReservationView>> reservations(Inquiry asked) {
        return asked.list(
                ReservationRegister.READ_MODELS, ReservationView.LISTING, Paths::budget, register::reservations);
    }

    /** Which commitments were taken from which reservation. */
    @GetMapping("/reservation-draws")
    @Nullable
    ResponseEntity<ListPage<ReservationDrawView>> draws(Inquiry asked) {
        return asked.list(ReservationRegister.READ_MODELS, ReservationDrawView.LISTING, Paths::budget, register::draws);
    }
}
