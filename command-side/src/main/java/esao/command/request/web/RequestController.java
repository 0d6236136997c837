package esao.command.request.web;

import esao.command.request.AppointRequestGroup;
import esao.command.request.AskRequestPlace;
import esao.command.request.ConsolidateRequest;
import esao.command.request.DecideRequestLines;
import esao.command.request.ExtendBudgetCall;
import esao.command.request.IssueBudgetCall;
import esao.command.request.RecordObecDecision;
import esao.command.request.RecordRequestFollowUp;
import esao.command.request.ReopenRequest;
import esao.command.request.ReturnRequest;
import esao.command.request.ScoreRequest;
import esao.command.request.SendRequestToObec;
import esao.command.request.SetOutputTargets;
import esao.command.request.SubmitRequestForEndorsement;
import esao.command.request.SubmitSchoolFrame;
import esao.command.request.SubmitSchoolRequest;
import esao.command.request.WithdrawSchoolRequest;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes the budget request of an office; the year is the one for which money is asked. */
@RestController
@RequestMapping("/api/requests/{office}/{year}")
class RequestController {

    private final Desk desk;

    RequestController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/working-groups")
    ResponseEntity<Object> appoint(@RequestBody AppointRequestGroup command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/call")
    ResponseEntity<Object> call(@RequestBody IssueBudgetCall command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/call/extensions")
    ResponseEntity<Object> extend(@RequestBody ExtendBudgetCall command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/schools/{school}/submissions")
    ResponseEntity<Object> submit(@RequestBody SubmitSchoolRequest command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/schools/{school}/withdrawal")
    ResponseEntity<Object> withdraw(@RequestBody WithdrawSchoolRequest command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/schools/{school}/frames")
    ResponseEntity<Object> frame(@RequestBody SubmitSchoolFrame command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/schools/{school}/scores")
    ResponseEntity<Object> score(@RequestBody ScoreRequest command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/schools/{school}/return")
    ResponseEntity<Object> giveBack(@RequestBody ReturnRequest command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/schools/{school}/decisions")
    ResponseEntity<Object> decide(@RequestBody DecideRequestLines command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/targets")
    ResponseEntity<Object> target(@RequestBody SetOutputTargets command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/consolidation")
    ResponseEntity<Object> consolidate(@RequestBody ConsolidateRequest command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/reopening")
    ResponseEntity<Object> reopen(@RequestBody ReopenRequest command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/submission")
    ResponseEntity<Object> lay(@RequestBody SubmitRequestForEndorsement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/place")
    ResponseEntity<Object> askRequestPlace(@RequestBody AskRequestPlace command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/dispatch")
    ResponseEntity<Object> send(@RequestBody SendRequestToObec command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/obec-decisions")
    ResponseEntity<Object> grant(@RequestBody RecordObecDecision command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/follow-ups")
    ResponseEntity<Object> followUp(@RequestBody RecordRequestFollowUp command, CommandRequest request) {
        return desk.create(command, request);
    }
}
