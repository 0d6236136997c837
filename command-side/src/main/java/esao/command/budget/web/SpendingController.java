package esao.command.budget.web;

import esao.command.budget.DeclareSavings;
import esao.command.budget.RecordCommitment;
import esao.command.budget.RecordCorrection;
import esao.command.budget.RecordDisbursement;
import esao.command.budget.RecordRefund;
import esao.command.budget.ReduceCommitment;
import esao.command.budget.ReturnSavings;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commits, pays, takes back, puts right and declares left over. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SpendingController {

    private final Desk desk;

    SpendingController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/commitments")
    ResponseEntity<Object> commit(@RequestBody RecordCommitment command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/commitments/{commitmentId}/reductions")
    ResponseEntity<Object> reduce(@RequestBody ReduceCommitment command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/disbursements")
    ResponseEntity<Object> disburse(@RequestBody RecordDisbursement command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/disbursements/{disbursementId}/refunds")
    ResponseEntity<Object> refund(@RequestBody RecordRefund command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/corrections")
    ResponseEntity<Object> correct(@RequestBody RecordCorrection command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/savings")
    ResponseEntity<Object> declare(@RequestBody DeclareSavings command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/savings/{savingsId}/returns")
    ResponseEntity<Object> giveBack(@RequestBody ReturnSavings command, CommandRequest request) {
        return desk.change(command, request);
    }
}
