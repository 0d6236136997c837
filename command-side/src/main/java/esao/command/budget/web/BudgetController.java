package esao.command.budget.web;

import esao.command.budget.CloseFiscalYear;
import esao.command.budget.OpenBudget;
import esao.command.web.CommandRequest;
import esao.command.web.Desk;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opens and closes the budget of an office for a fiscal year. */
@RestController
@RequestMapping("/api/budgets/{office}/{year}")
class BudgetController {

    private final Desk desk;

    BudgetController(Desk desk) {
        this.desk = desk;
    }

    @PostMapping
    ResponseEntity<Object> open(@RequestBody OpenBudget command, CommandRequest request) {
        return desk.create(command, request);
    }

    @PostMapping("/closure")
    ResponseEntity<Object> close(@RequestBody CloseFiscalYear command, CommandRequest request) {
        return desk.change(command, request);
    }
}
