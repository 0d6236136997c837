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
import esao.kernel.text.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was handed money in advance and has not accounted for all of it. */
class AdvanceBook {

    private Map<AdvanceId, Advance> advances = new HashMap<>();

    /** By which advance each receipt of the year was used. */
    private Map<String, AdvanceId> receipts = new HashMap<>();

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
        requireNotPayee(command.payee(), command.advanceId(), decision);
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
                .map(receipt -> CommonRules.requireAmount(decision, receipt.amount(), "receipts/amount"))
                .reduce(true, Boolean::logicalAnd);
        requireFresh(command.receipts(), decision);
        var spent = CommonRules.boundedSum(command.receipts().stream().map(Receipt::amount));
        var accounted = CommonRules.boundedSum(Stream.of(spent, command.returned()));
        var known = Optional.ofNullable(advances.get(command.advanceId()));
        if (decision.require(
                        known.isPresent(),
                        BudgetProblem.ADVANCE_UNKNOWN,
                        () -> Map.of("advanceId", command.advanceId().value()))
                && receiptsFit
                && CommonRules.requireAmount(decision, accounted, "receipts, returned")) {
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
            case AdvanceCleared cleared -> {
                advances.computeIfPresent(
                        cleared.advance(),
                        (ignored, known) -> known.less(cleared.spent().plus(cleared.returned()), effectiveOn));
                cleared.receipts().forEach(receipt -> receipts.putIfAbsent(nameOf(receipt), cleared.advance()));
            }
            default -> {} // Not about advances.
        }
    }

    /** A receipt is for one payment of the year, and not for one that comes before it. */
    private void requireFresh(List<Receipt> given, Decision decision) {
        var seen = new HashSet<String>();
        var today = decision.by().effectiveOn();
        for (var receipt : given) {
            var user = receipts.get(nameOf(receipt));
            decision.require(
                    user == null && seen.add(nameOf(receipt)),
                    BudgetProblem.RECEIPT_ALREADY_USED,
                    () -> Map.of(
                            "receipt",
                            receipt.document().number(),
                            "date",
                            receipt.document().date().toString(),
                            "usedBy",
                            user == null ? "" : user.value()));
            decision.require(
                    !receipt.document().date().isAfter(today),
                    BudgetProblem.RECEIPT_DATED_LATER,
                    () -> Map.of(
                            "receipt",
                            receipt.document().number(),
                            "date",
                            receipt.document().date().toString(),
                            "effectiveOn",
                            today.toString()));
        }
    }

    private static String nameOf(Receipt receipt) {
        return receipt.document().date() + " " + receipt.document().key();
    }

    /** However they write it, whoever gets the money neither records it nor accounts for it. */
    private static void requireNotPayee(PersonId payee, AdvanceId id, Decision decision) {
        var actor = decision.by().actor();
        decision.require(
                !isSame(payee, actor),
                BudgetProblem.PAYEE_IS_MAKER,
                () -> Map.of("person", actor.value(), "payee", payee.value(), "advanceId", id.value()));
    }

    private static boolean isSame(PersonId one, PersonId other) {
        return Text.key(one.value()).equals(Text.key(other.value()));
    }

    private static void requireClearable(Advance advance, AdvanceId id, Decision decision) {
        requireNotPayee(advance.payee(), id, decision);
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
                .filter(advance -> isSame(advance.getValue().payee(), payee)
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
