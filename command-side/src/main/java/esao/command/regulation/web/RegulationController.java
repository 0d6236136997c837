package esao.command.regulation.web;

import esao.command.regulation.SetRegulation;
import esao.command.regulation.WithdrawRegulation;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lays down dated rules and takes them back. */
@RestController
@RequestMapping("/api/regulations/{office}/{kind}/versions")
class RegulationController {

    private final Desk desk;

    RegulationController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> set(@RequestBody SetRegulation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{version}/withdrawal")
    ResponseEntity<Object> withdraw(@RequestBody WithdrawRegulation command, CommandRequest request) {
        return desk.change(command, request);
    }
}
