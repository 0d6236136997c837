package esao.command.budget.web;

import esao.command.budget.CalculateAllocation;
import esao.command.budget.LockHeadCounts;
import esao.command.budget.SetAllocationRule;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Settles by what rules money is shared, takes pupils over, and computes allocations. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class AllocationRuleController {

    private final Desk desk;

    AllocationRuleController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/head-counts")
    ResponseEntity<Object> lock(@RequestBody LockHeadCounts command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/allocation-rules")
    ResponseEntity<Object> set(@RequestBody SetAllocationRule command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/allocation-calculations")
    ResponseEntity<Object> calculate(@RequestBody CalculateAllocation command, CommandRequest request) {
        return desk.create(command, request);
    }
}
