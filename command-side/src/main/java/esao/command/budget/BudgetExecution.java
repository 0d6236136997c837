package esao.command.budget;

import esao.command.problem.Decision;
import esao.command.rules.Regulations;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.provenance.Provenance;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;

/**
 * The part of a {@link Budget} that carries plans out: money kept apart for projects, money handed out in advance,
 * money shared by rules, control that is loosened for a while. It stands in a file of its own only so that no file
 * becomes long; it is no aggregate, and what it decides happens to the budget.
 */
abstract class BudgetExecution {

    private ReservationBook reservations = new ReservationBook();
    private AdvanceBook advances = new AdvanceBook();
    private AllocationRuleBook rules = new AllocationRuleBook();
    private ControlBook control = new ControlBook();

    abstract Ledger ledger();

    abstract SpendingBook spending();

    abstract CarryOverBook carryOvers();

    abstract AllocationBook allocations();

    /** Refuses outside of the fiscal year, and after its close. */
    abstract void requireOpen(Decision decision);

    /** Lets it happen to the budget. */
    abstract void happen(BudgetEvent event);

    @CommandHandler
    void handle(ReserveForProject command, Decision decision) {
        requireOpen(decision);
        happen(reservations.reserve(command, ledger(), decision));
    }

    @CommandHandler
    void handle(ReleaseReservation command, Decision decision) {
        requireOpen(decision);
        happen(reservations.release(command, decision));
    }

    @CommandHandler
    void handle(CommitReservation command, Decision decision) {
        requireOpen(decision);
        carryOvers().requireNotExpired(command.reservationId(), decision);
        reservations.commit(command, spending(), decision).forEach(this::happen);
    }

    @CommandHandler
    void handle(RecordAdvance command, Decision decision) {
        requireOpen(decision);
        happen(advances.record(command, ledger(), decision));
    }

    @CommandHandler
    void handle(ClearAdvance command, Decision decision) {
        requireOpen(decision);
        happen(advances.clear(command, ledger(), spending(), decision));
    }

    @CommandHandler
    void handle(LockHeadCounts command, Decision decision) {
        requireOpen(decision);
        happen(rules.lock(command, decision));
    }

    @CommandHandler
    void handle(SetAllocationRule command, Decision decision) {
        requireOpen(decision);
        happen(rules.set(command, ledger(), decision));
    }

    /** What is computed is proposed as any allocation is, and approved by somebody else. */
    @CommandHandler
    void handle(CalculateAllocation command, Decision decision, Regulations regulations) {
        requireOpen(decision);
        var calculated = rules.calculate(command, regulations, decision);
        var shares = calculated.map(AllocationRuleBook.Calculated::shares);
        var proposed = allocations().propose(command, shares, ledger(), decision);
        happen(calculated.orElseThrow().event());
        happen(proposed);
    }

    @CommandHandler
    void handle(ProposeLoosening command, Decision decision) {
        requireOpen(decision);
        happen(control.propose(command, ledger(), decision));
    }

    @CommandHandler
    void handle(ConfirmLoosening command, Decision decision) {
        requireOpen(decision);
        happen(control.confirm(command, decision));
    }

    @CommandHandler
    void handle(TightenControl command, Decision decision) {
        requireOpen(decision);
        happen(control.tighten(command, decision));
    }

    @CommandHandler
    void handle(SetSpendingPlan command, Decision decision) {
        requireOpen(decision);
        happen(SpendingPlanRules.set(command, ledger(), decision));
    }

    /** What lets commitments beyond what is there pass. */
    ControlBook control() {
        return control;
    }

    /** The advances of which something is not accounted for. */
    List<String> openAdvances() {
        return advances.open();
    }

    ReservationBook reservations() {
        return reservations;
    }

    /** Keeps what happened. */
    void follow(BudgetEvent event, Provenance by) {
        reservations.on(event, by.actor(), by.effectiveOn());
        advances.on(event, by.effectiveOn());
        rules.on(event, by.effectiveOn());
        control.on(event, by.actor(), by.effectiveOn());
    }
}
