package esao.command.budget.web;

import esao.command.budget.CommitReservation;
import esao.command.budget.ReleaseReservation;
import esao.command.budget.ReserveForProject;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps money apart for projects of plans, gives it back and promises it. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/reservations")
class ReservationController {

    private final Desk desk;

    ReservationController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> reserve(@RequestBody ReserveForProject command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{reservationId}/releases")
    ResponseEntity<Object> release(@RequestBody ReleaseReservation command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{reservationId}/commitments")
    ResponseEntity<Object> commit(@RequestBody CommitReservation command, CommandRequest request) {
        return desk.create(command, request);
    }
}
