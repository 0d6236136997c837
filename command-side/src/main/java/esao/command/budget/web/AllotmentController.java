package esao.command.budget.web;

import esao.command.budget.CorrectNotice;
import esao.command.budget.ReceiveAllotmentNotice;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes in allotment notices and their corrections. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/allotment-notices")
class AllotmentController {

    private final Desk desk;

    AllotmentController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> receive(@RequestBody ReceiveAllotmentNotice command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{noticeId}/corrections")
    ResponseEntity<Object> correct(@RequestBody CorrectNotice command, CommandRequest request) {
        return desk.change(command, request);
    }
}
