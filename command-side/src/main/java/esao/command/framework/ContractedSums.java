package esao.command.framework;

import esao.command.problem.Decision;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.framework.value.Instalment;
import esao.kernel.framework.value.ObligationId;
import esao.kernel.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is contracted in each year, by line and by category, once a command is carried out. A sum beyond what an entry
 * may carry is a floor that no estimate could ever reach, so it is refused before it is there.
 */
final class ContractedSums {

    private static final BigInteger LARGEST = BigInteger.valueOf(Money.LARGEST_ENTRY.satang());

    private final Map<LineCode, Map<FiscalYear, BigInteger>> byLine = new TreeMap<>();

    private ContractedSums() {}

    /** Adds up what is known, with what a command makes of it. */
    static ContractedSums of(Map<ObligationId, ObligationBook.Signed> known, List<Obligation> asked) {
        var after = new TreeMap<>(known);
        asked.forEach(one -> after.put(one.obligationId(), new ObligationBook.Signed(one.line(), one.instalments())));
        var sums = new ContractedSums();
        after.values().forEach(signed -> signed.instalments().forEach(one -> sums.add(signed.line(), one)));
        return sums;
    }

    /** No sum of a line and year, and none of a category and year, exceeds what one entry may carry. */
    void requireInRange(Decision decision, Function<LineCode, ExpenditureCategory> categories) {
        var byCategory = new TreeMap<ExpenditureCategory, Map<FiscalYear, BigInteger>>();
        var linesInRange = true;
        for (var line : byLine.entrySet()) {
            var sums = byCategory.computeIfAbsent(categories.apply(line.getKey()), ignored -> new TreeMap<>());
            for (var sum : line.getValue().entrySet()) {
                sums.merge(sum.getKey(), sum.getValue(), BigInteger::add);
                linesInRange &= requireInRange(decision, "line", line.getKey().value(), sum.getKey(), sum.getValue());
            }
        }
        if (linesInRange) {
            byCategory.forEach((category, sums) ->
                    sums.forEach((year, sum) -> requireInRange(decision, "category", category.name(), year, sum)));
        }
    }

    private void add(LineCode line, Instalment instalment) {
        byLine.computeIfAbsent(line, ignored -> new TreeMap<>())
                .merge(instalment.year(), BigInteger.valueOf(instalment.amount().satang()), BigInteger::add);
    }

    private static boolean requireInRange(
            Decision decision, String kind, String name, FiscalYear year, BigInteger contracted) {
        return decision.require(
                contracted.compareTo(LARGEST) <= 0,
                FrameworkProblem.AMOUNT_TOO_LARGE,
                () -> Map.of(
                        kind,
                        name,
                        "year",
                        year.year(),
                        "contractedSatang",
                        contracted,
                        "largestSatang",
                        Money.LARGEST_ENTRY.satang()));
    }
}
