package esao.command.framework.web;

import esao.command.framework.AppointWorkingGroup;
import esao.command.framework.FinaliseFramework;
import esao.command.framework.OpenFramework;
import esao.command.framework.ReconcileEstimates;
import esao.command.framework.RecordObligations;
import esao.command.framework.RecordPolicyChange;
import esao.command.framework.RecordRevenueEstimate;
import esao.command.framework.RollForward;
import esao.command.framework.SetCeiling;
import esao.command.framework.SetForwardEstimates;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the medium-term expenditure framework of an office, edition by edition; the year is the base year. */
@RestController
@RequestMapping("/api/frameworks/{office}/{year}")
class FrameworkController {

    private final Desk desk;

    FrameworkController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenFramework command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/roll-forward")
    ResponseEntity<Object> roll(@RequestBody RollForward command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/working-groups")
    ResponseEntity<Object> appoint(@RequestBody AppointWorkingGroup command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/ceilings")
    ResponseEntity<Object> ceiling(@RequestBody SetCeiling command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/estimates")
    ResponseEntity<Object> estimate(@RequestBody SetForwardEstimates command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/revenues")
    ResponseEntity<Object> revenue(@RequestBody RecordRevenueEstimate command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/policy-changes")
    ResponseEntity<Object> policy(@RequestBody RecordPolicyChange command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/obligations")
    ResponseEntity<Object> oblige(@RequestBody RecordObligations command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/reconciliation")
    ResponseEntity<Object> reconcile(@RequestBody ReconcileEstimates command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/finalisation")
    ResponseEntity<Object> finalise(@RequestBody FinaliseFramework command, CommandRequest request) {
        return desk.change(command, request);
    }
}
