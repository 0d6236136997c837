package esao.command.budget.web;

import esao.command.budget.AcknowledgeAllotment;
import esao.command.budget.ApproveAllocation;
import esao.command.budget.NotifyRecipient;
import esao.command.budget.ProposeAllocation;
import esao.command.budget.RejectAllocation;
import esao.command.budget.ReleaseTranche;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shares money among recipients, releases it and tells them. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationController {

    private final Desk desk;

    AllocationController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/allocations")
    ResponseEntity<Object> propose(@RequestBody ProposeAllocation command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/allocations/{allocationId}/approval")
    ResponseEntity<Object> approve(@RequestBody ApproveAllocation command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/allocations/{allocationId}/rejection")
    ResponseEntity<Object> reject(@RequestBody RejectAllocation command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/tranches")
    ResponseEntity<Object> release(@RequestBody ReleaseTranche command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/tranches/{trancheId}/notification")
    ResponseEntity<Object> notifyRecipient(@RequestBody NotifyRecipient command, CommandRequest request) {
        return desk.change(command, request);
    }

    @PostMapping("/tranches/{trancheId}/acknowledgement")
    ResponseEntity<Object> acknowledge(@RequestBody AcknowledgeAllotment command, CommandRequest request) {
        return desk.change(command, request);
    }
}
