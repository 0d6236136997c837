package esao.command.budget.web;

import esao.command.budget.SetSpendingPlan;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Plans spending month by month. */
@RestController
class SpendingPlanController {

    private final Desk desk;

    SpendingPlanController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping("/api/budgets/{office}/{year}/lines/{line}/spending-plan")
    ResponseEntity<Object> set(@RequestBody SetSpendingPlan command, CommandRequest request) {
        return desk.change(command, request);
    }
}
