package esao.command.budget.web;

import esao.command.budget.AmendSavingsUse;
import esao.command.budget.AppointSavingsGroup;
import esao.command.budget.ApproveSavingsUse;
import esao.command.budget.ProposeSavingsUse;
import esao.command.budget.RejectSavingsUse;
import esao.command.budget.UseSavings;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Uses savings within their lines, step by step and on the consents they need. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class SavingsUseController {

    private final Desk desk;

    SavingsUseController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/savings-groups")
    ResponseEntity<Object> appoint(@RequestBody AppointSavingsGroup command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/savings-uses")
    ResponseEntity<Object> propose(@RequestBody ProposeSavingsUse command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/savings-uses/{savingsUseId}/amendments")
    ResponseEntity<Object> amend(@RequestBody AmendSavingsUse command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/savings-uses/{savingsUseId}/approval")
    ResponseEntity<Object> approve(@RequestBody ApproveSavingsUse command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/savings-uses/{savingsUseId}/rejection")
    ResponseEntity<Object> reject(@RequestBody RejectSavingsUse command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/savings-uses/{savingsUseId}/use")
    ResponseEntity<Object> use(@RequestBody UseSavings command, CommandRequest request) {
        return desk.change(command, request);
    }
}
