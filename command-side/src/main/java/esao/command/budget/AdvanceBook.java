package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.AdvanceCleared;
import esao.kernel.budget.AdvanceRecorded;
import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.value.AdvanceId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Receipt;
import esao.kernel.budget.value.Recipient;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who was handed money in advance and has not accounted for all of it. */
class AdvanceBook {

    private Map<AdvanceId, Advance> advances = new HashMap<>();

    /** One advance; {@code since} is the day on which it was handed out, or last accounted for. */
    record Advance(LineCode line, Recipient recipient, PersonId payee, LocalDate since, LocalDate dueOn, Money owed) {

        Advance less(Money accounted, LocalDate on) {
            return new Advance(line, recipient, payee, on, dueOn, owed.minus(accounted));
        }

        boolean isOpen() {
            return !owed.equals(Money.ZERO);
        }
    }

    AdvanceRecorded record(RecordAdvance command, Ledger ledger, Decision decision) {
        CommonRules.requireUnused(
                decision, advances.containsKey(command.advanceId()), "advanceId", command.advanceId());
        var amountFits = CommonRules.requireAmount(decision, command.amount());
        if (CommonRules.requireShare(decision, ledger, command.line(), command.recipient()) && amountFits) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.FUNDS_INSUFFICIENT,
                    command.line(),
                    ledger.share(command.line(), command.recipient()).freeSatang(),
                    command.amount());
        }
        requireDue(command.dueDate(), command.budgetId().year(), decision);
        requireNoneOverdue(command.payee(), decision);
        CommonRules.requireOther(decision, Set.of(command.payee()), command.advanceId());
        decision.enforce();
        return new AdvanceRecorded(
                command.budgetId(),
                command.advanceId(),
                command.line(),
                command.recipient(),
                command.payee(),
                command.amount(),
                command.dueDate(),
                command.purpose());
    }

    AdvanceCleared clear(ClearAdvance command, Ledger ledger, SpendingBook spending, Decision decision) {
        var payment = command.disbursementId();
        if (payment != null) {
            CommonRules.requireUnused(decision, spending.knows(payment), "disbursementId", payment);
        }
        var receiptsFit = command.receipts().stream()
                .map(receipt -> CommonRules.requireAmount(decision, receipt.amount()))
                .reduce(true, Boolean::logicalAnd);
        var spent = CommonRules.boundedSum(command.receipts().stream().map(Receipt::amount));
        var accounted = CommonRules.boundedSum(Stream.of(spent, command.returned()));
        var known = Optional.ofNullable(advances.get(command.advanceId()));
        if (decision.require(
                        known.isPresent(),
                        BudgetProblem.ADVANCE_UNKNOWN,
                        () -> Map.of("advanceId", command.advanceId().value()))
                && receiptsFit
                && CommonRules.requireAmount(decision, accounted)) {
            CommonRules.requireEnough(
                    decision,
                    BudgetProblem.ADVANCE_INSUFFICIENT,
                    known.orElseThrow().line(),
                    known.orElseThrow().owed().satang(),
                    accounted);
        }
        known.filter(advance -> advance.owed().covers(accounted))
                .ifPresent(advance ->
                        SpendingBook.requireReleased(ledger, advance.line(), advance.recipient(), spent, decision));
        known.ifPresent(advance -> requireClearable(advance, command.advanceId(), decision));
        decision.enforce();
        return new AdvanceCleared(
                command.budgetId(),
                command.advanceId(),
                payment,
                known.orElseThrow().line(),
                known.orElseThrow().recipient(),
                spent,
                command.returned(),
                command.receipts());
    }

    /** The advances of which something is not accounted for. */
    List<String> open() {
        return names(advances.entrySet().stream()
                .filter(advance -> advance.getValue().isOpen()));
    }

    void on(BudgetEvent event, LocalDate effectiveOn) {
        switch (event) {
            case AdvanceRecorded given ->
                advances.put(
                        given.advance(),
                        new Advance(
                                given.line(),
                                given.recipient(),
                                given.payee(),
                                effectiveOn,
                                given.dueOn(),
                                given.amount()));
            case AdvanceCleared cleared ->
                advances.computeIfPresent(
                        cleared.advance(),
                        (ignored, known) -> known.less(cleared.spent().plus(cleared.returned()), effectiveOn));
            default -> {} // Not about advances.
        }
    }

    private static void requireClearable(Advance advance, AdvanceId id, Decision decision) {
        CommonRules.requireOther(decision, Set.of(advance.payee()), id);
        decision.require(
                !decision.by().effectiveOn().isBefore(advance.since()),
                BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                () -> Map.of(
                        "effectiveOn",
                        decision.by().effectiveOn().toString(),
                        "previousStepOn",
                        advance.since().toString()));
    }

    private static void requireDue(LocalDate dueDate, FiscalYear year, Decision decision) {
        var first = decision.by().effectiveOn();
        decision.require(
                !dueDate.isBefore(first) && !dueDate.isAfter(year.lastDay()),
                BudgetProblem.DUE_DATE_UNFIT,
                () -> Map.of(
                        "dueDate", dueDate.toString(),
                        "firstDay", first.toString(),
                        "lastDay", year.lastDay().toString()));
    }

    /** Whoever has not accounted for an advance in time gets no other. */
    private void requireNoneOverdue(PersonId payee, Decision decision) {
        var today = decision.by().effectiveOn();
        var overdue = names(advances.entrySet().stream()
                .filter(advance -> advance.getValue().payee().equals(payee)
                        && advance.getValue().isOpen()
                        && advance.getValue().dueOn().isBefore(today)));
        decision.require(
                overdue.isEmpty(),
                BudgetProblem.ADVANCE_OVERDUE,
                () -> Map.of("payee", payee.value(), "overdueAdvances", overdue));
    }

    private static List<String> names(Stream<Map.Entry<AdvanceId, Advance>> some) {
        return some.map(advance -> advance.getKey().value()).sorted().toList();
    }
}
