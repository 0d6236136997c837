package esao.command.body.web;

import esao.command.body.AbolishBody;
import esao.command.body.AppointBodyMember;
import esao.command.body.EndBodyMembership;
import esao.command.body.EstablishBody;
import esao.command.body.SetBodyProcedure;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says which bodies decide, who sits in them, and by which rules they meet. */
@RestController
@RequestMapping("/api/bodies/{office}/{body}")
class BodyController {

    private final Desk desk;

    BodyController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> establish(@RequestBody EstablishBody command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/procedures")
    ResponseEntity<Object> lay(@RequestBody SetBodyProcedure command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/members")
    ResponseEntity<Object> appoint(@RequestBody AppointBodyMember command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/members/{member}/end")
    ResponseEntity<Object> end(@RequestBody EndBodyMembership command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/abolition")
    ResponseEntity<Object> abolish(@RequestBody AbolishBody command, CommandRequest request) {
        return desk.change(command, request);
    }
}
