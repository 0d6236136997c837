package esao.command.budget.web;

import esao.command.budget.ConfirmLoosening;
import esao.command.budget.ProposeLoosening;
import esao.command.budget.TightenControl;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Loosens control for a while, by two people, and tightens it again. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/loosenings")
class ControlController {

    private final Desk desk;

    ControlController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> propose(@RequestBody ProposeLoosening command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{policyId}/confirmation")
    ResponseEntity<Object> confirm(@RequestBody ConfirmLoosening command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{policyId}/end")
    ResponseEntity<Object> tighten(@RequestBody TightenControl command, CommandRequest request) {
        return desk.change(command, request);
    }
}
