package esao.command.budget;

import esao.command.problem.Decision;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** Rules that many commands share. */
final class CommonRules {

    private CommonRules() {}

    /** An entry carries more than nothing, and no more than one entry may. */
    static boolean requireAmount(Decision decision, Money amount) {
        return decision.require(
                        amount.compareTo(Money.ZERO) > 0, BudgetProblem.AMOUNT_ZERO, () -> Map.of("askedSatang", 0L))
                && requireNotTooLarge(decision, amount);
    }

    /** As {@link #requireAmount(Decision, Money)}, of an amount that is not the command's {@code amount}. */
    static boolean requireAmount(Decision decision, Money amount, String field) {
        return decision.require(
                        amount.compareTo(Money.ZERO) > 0,
                        BudgetProblem.AMOUNT_ZERO,
                        () -> Map.of("field", field, "askedSatang", 0L))
                && decision.require(
                        Money.LARGEST_ENTRY.covers(amount),
                        BudgetProblem.AMOUNT_TOO_LARGE,
                        () -> Map.of(
                                "field", field,
                                "askedSatang", amount.satang(),
                                "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    static boolean requireNotTooLarge(Decision decision, Money amount) {
        return decision.require(
                Money.LARGEST_ENTRY.covers(amount),
                BudgetProblem.AMOUNT_TOO_LARGE,
                () -> Map.of("askedSatang", amount.satang(), "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    static boolean requireLine(Decision decision, Ledger ledger, LineCode line) {
        return decision.require(ledger.knows(line), BudgetProblem.LINE_UNKNOWN, () -> Map.of("line", line.value()))
                && requireOfThisYear(decision, ledger, line);
    }

    /** Money of the year before serves what it was carried over for; its line takes and gives no other. */
    static boolean requireOfThisYear(Decision decision, Ledger ledger, LineCode line) {
        return decision.require(
                !ledger.isCarriedIn(line), BudgetProblem.LINE_CARRIED_OVER, () -> Map.of("line", line.value()));
    }

    static boolean requireShare(Decision decision, Ledger ledger, LineCode line, Recipient recipient) {
        return requireLine(decision, ledger, line)
                && decision.require(
                        ledger.hasShare(line, recipient),
                        BudgetProblem.SHARE_UNKNOWN,
                        () -> Map.of("line", line.value(), "recipient", recipient.toString()));
    }

    static boolean requireItems(Decision decision, Collection<?> items, String field) {
        return decision.require(!items.isEmpty(), BudgetProblem.LIST_EMPTY, () -> Map.of("field", field));
    }

    static boolean requireUnused(Decision decision, boolean used, String field, Object id) {
        return decision.require(
                !used, BudgetProblem.NAME_ALREADY_USED, () -> Map.of("field", field, "id", id.toString()));
    }

    static boolean requireEnough(
            Decision decision, BudgetProblem problem, LineCode line, long thereSatang, Money asked) {
        return decision.require(
                thereSatang >= asked.satang(),
                problem,
                () -> Map.of("line", line.value(), "thereSatang", thereSatang, "askedSatang", asked.satang()));
    }

    /** The steps of one matter do not go back in time. */
    static void requireNotBefore(Decision decision, LocalDate previousStepOn) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !effectiveOn.isBefore(previousStepOn),
                BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                () -> Map.of("effectiveOn", effectiveOn.toString(), "previousStepOn", previousStepOn.toString()));
    }

    /** Whoever made an item does not check it, neither by a process that follows what that person did. */
    static boolean requireOther(Decision decision, Collection<PersonId> makers, Object item) {
        return decision.require(
                !makers.contains(decision.by().person()),
                BudgetProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", decision.by().person().value(), "item", item.toString()));
    }

    /** The sum of amounts, or one more than any entry may carry where it would leave the range. */
    static Money boundedSum(Stream<Money> amounts) {
        try {
            return Money.sum(amounts);
        } catch (ArithmeticException beyondRange) {
            return new Money(Long.MAX_VALUE);
        }
    }
}
