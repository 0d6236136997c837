package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.provenance.Provenance;
import org.axonframework.commandhandling.CommandHandler;

/**
 * The part of a {@link Budget} that reaches from one fiscal year into the next. It stands in a file of its own only so
 * that no file becomes long.
 */
abstract class BudgetCarryOver extends BudgetExecution {

    private CarryOverBook carryOvers = new CarryOverBook();

    @CommandHandler
    void handle(RequestCarryOver command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(carryOvers.request(command, standing(), regulations, decision));
    }

    @CommandHandler
    void handle(ApproveCarryOver command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        happen(carryOvers.approve(command, regulations, decision));
    }

    @CommandHandler
    void handle(ExtendCarryOver command, Decision decision, Regulations regulations, YearsBeside years) {
        requireOpen(decision);
        happen(carryOvers.extend(command, regulations, years, decision));
    }

    @CommandHandler
    void handle(CancelCarryOver command, Decision decision, YearsBeside years) {
        requireOpen(decision);
        happen(carryOvers.cancel(command, standing(), years, decision));
    }

    @CommandHandler
    void handle(CarryIn command, Decision decision) {
        requireOpen(decision);
        happen(carryOvers.carryIn(command, standing(), decision));
    }

    @CommandHandler
    void handle(SettleCarryOver command, Decision decision) {
        requireWithinYear(decision); // The year it left is closed, and stays so.
        happen(carryOvers.settle(command, decision));
    }

    abstract void requireWithinYear(Decision decision);

    @Override
    CarryOverBook carryOvers() {
        return carryOvers;
    }

    /** What of the budget is promised or kept apart. */
    Standing standing() {
        return new Standing(ledger(), spending(), reservations());
    }

    @Override
    void follow(BudgetEvent event, Provenance by) {
        super.follow(event, by);
        carryOvers.on(event, by);
    }
}
