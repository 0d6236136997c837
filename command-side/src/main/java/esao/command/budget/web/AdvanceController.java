package esao.command.budget.web;

import esao.command.budget.ClearAdvance;
import esao.command.budget.RecordAdvance;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out money in advance and takes the account of it. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/advances")
class AdvanceController {

    private final Desk desk;

    AdvanceController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> handOut(@RequestBody RecordAdvance command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{advanceId}/clearings")
    ResponseEntity<Object> clear(@RequestBody ClearAdvance command, CommandRequest request) {
        return desk.change(command, request);
    }
}
