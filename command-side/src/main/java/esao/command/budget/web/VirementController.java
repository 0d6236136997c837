package esao.command.budget.web;

import esao.command.budget.AmendVirement;
import esao.command.budget.AskVirementPlace;
import esao.command.budget.ClassifyVirement;
import esao.command.budget.ExecuteVirement;
import esao.command.budget.NotifyVirement;
import esao.command.budget.ProposeVirement;
import esao.command.budget.RecordApproval;
import esao.command.budget.RejectVirement;
import esao.command.budget.ReportVirement;
import esao.command.budget.ReportVirementToBureau;
import esao.command.budget.ReverseVirement;
import esao.command.budget.SubmitVirement;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Moves money between lines, step by step and on the consents it needs. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}/virements")
class VirementController {

    private final Desk desk;

    VirementController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> propose(@RequestBody ProposeVirement command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/{virementId}/amendments")
    ResponseEntity<Object> amend(@RequestBody AmendVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/classification")
    ResponseEntity<Object> classify(@RequestBody ClassifyVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/submission")
    ResponseEntity<Object> submit(@RequestBody SubmitVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/place")
    ResponseEntity<Object> askPlace(@RequestBody AskVirementPlace command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/approval")
    ResponseEntity<Object> approve(@RequestBody RecordApproval command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/rejection")
    ResponseEntity<Object> reject(@RequestBody RejectVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/execution")
    ResponseEntity<Object> execute(@RequestBody ExecuteVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/report")
    ResponseEntity<Object> report(@RequestBody ReportVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/bureau-report")
    ResponseEntity<Object> reportToBureau(@RequestBody ReportVirementToBureau command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/notification")
    ResponseEntity<Object> notifyThose(@RequestBody NotifyVirement command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/{virementId}/reversal")
    ResponseEntity<Object> reverse(@RequestBody ReverseVirement command, CommandRequest request) {
        return desk.change(command, request);
    }
}
