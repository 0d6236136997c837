package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.SchoolCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Rules that several parts of a request share. */
final class CommonRules {

    private CommonRules() {}

    static boolean requireItems(Decision decision, List<?> items, String field) {
        return decision.require(!items.isEmpty(), BudgetRequestProblem.LIST_EMPTY, () -> Map.of("field", field));
    }

    /** Sums stay within what one entry may carry, so that none can ever leave its range. */
    static void requireHeadroom(Decision decision, Stream<Money> amounts) {
        var together = boundedSum(amounts);
        decision.require(
                Money.LARGEST_ENTRY.covers(together),
                BudgetRequestProblem.AMOUNT_TOO_LARGE,
                () -> Map.of("togetherSatang", together.satang(), "largestSatang", Money.LARGEST_ENTRY.satang()));
    }

    static boolean requireNotRepeated(Decision decision, boolean first, SchoolCode school, LineCode line) {
        return decision.require(first, BudgetRequestProblem.LINE_REPEATED, () -> facts(school, line));
    }

    static void requireOther(Decision decision, Collection<PersonId> makers, Object item) {
        decision.require(
                !makers.contains(decision.by().person()),
                BudgetRequestProblem.MAKER_IS_CHECKER,
                () -> Map.of("person", decision.by().person().value(), "item", item.toString()));
    }

    static void requireNotBefore(Decision decision, LocalDate previousStepOn) {
        var effectiveOn = decision.by().effectiveOn();
        decision.require(
                !effectiveOn.isBefore(previousStepOn),
                BudgetRequestProblem.DATE_BEFORE_PREVIOUS_STEP,
                () -> Map.of("effectiveOn", effectiveOn.toString(), "previousStepOn", previousStepOn.toString()));
    }

    static Map<String, Object> facts(SchoolCode school, LineCode line) {
        return Map.of("school", school.value(), "line", line.value());
    }

    /** The sum of amounts, or one more than any entry may carry where it would leave the range. */
    private static Money boundedSum(Stream<Money> amounts) {
        try {
            return Money.sum(amounts);
        } catch (ArithmeticException beyondRange) {
            return new Money(Long.MAX_VALUE);
        }
    }

    /** The act takes effect on one of these days. */
    static void requireWithin(Decision decision, LocalDate firstDay, LocalDate lastDay) {
        var effectiveOn = decision.by().effectiveOn();
        decision.requireForGood(
                !effectiveOn.isBefore(firstDay) && !effectiveOn.isAfter(lastDay),
                BudgetRequestProblem.EFFECTIVE_DATE_OUTSIDE_YEAR,
                () -> Map.of(
                        "effectiveOn", effectiveOn.toString(),
                        "firstDay", firstDay.toString(),
                        "lastDay", lastDay.toString()));
    }
}
