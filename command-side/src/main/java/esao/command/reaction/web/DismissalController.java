package esao.command.reaction.web;

import esao.command.reaction.DismissReaction;
import esao.command.reaction.TakeUpReaction;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dismisses what waits, and takes it up again. */
@RestController
@RequestMapping("/api/reactions/{office}/{reaction}/{event}")
class DismissalController {

    private final Desk desk;

    DismissalController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/dismissal")
    ResponseEntity<Object> dismiss(@RequestBody DismissReaction command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/taking-up")
    ResponseEntity<Object> takeUp(@RequestBody TakeUpReaction command, CommandRequest request) {
        return desk.change(command, request);
    }
}
