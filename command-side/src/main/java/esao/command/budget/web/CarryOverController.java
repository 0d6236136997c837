package esao.command.budget.web;

import esao.command.budget.ApproveCarryOver;
import esao.command.budget.CancelCarryOver;
import esao.command.budget.ExtendCarryOver;
import esao.command.budget.RequestCarryOver;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Carries money over into the next fiscal year. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/carry-overs")
class CarryOverController {

    private final Desk desk;

    CarryOverController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> request(@RequestBody RequestCarryOver command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{carryOverId}/approval")
    ResponseEntity<Object> approve(@RequestBody ApproveCarryOver command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{carryOverId}/extension")
    ResponseEntity<Object> extend(@RequestBody ExtendCarryOver command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{carryOverId}/cancellation")
    ResponseEntity<Object> cancel(@RequestBody CancelCarryOver command, CommandRequest request) {
        return desk.change(command, request);
    }
}
