package esao.command.request;

import esao.command.problem.Decision;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.money.Money;
import esao.kernel.request.value.CategoryTotal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was asked and accepted, category by category, while it is put together. */
final class Totals {

    private final Map<ExpenditureCategory, Sum> sums = new EnumMap<>(ExpenditureCategory.class);

    /** The sums of one category. */
    private record Sum(Money requested, Money accepted, Money above, int lines) {

        private static final Sum NOTHING = new Sum(Money.ZERO, Money.ZERO, Money.ZERO, 0);

        private Sum plus(Asked line) {
            return new Sum(
                    requested.plus(line.requested()),
                    accepted.plus(line.taken()),
                    above,
                    lines + (line.isTaken() ? 1 : 0));
        }

        private Sum above(Money amount) {
            return new Sum(requested, accepted, above.plus(amount), lines);
        }

        private Money within() {
            return accepted.minus(above);
        }
    }

    static Totals of(SchoolBook schools) {
        var totals = new Totals();
        schools.lines()
                .forEach(line ->
                        totals.sums.merge(line.category(), Sum.NOTHING.plus(line), (sum, ignored) -> sum.plus(line)));
        return totals;
    }

    /** Notes that an accepted line stands above its ceiling. */
    void above(Asked line) {
        sums.computeIfPresent(line.category(), (ignored, sum) -> sum.above(line.taken()));
    }

    /** How many lines were accepted. */
    int lines() {
        return sums.values().stream().mapToInt(Sum::lines).sum();
    }

    /** Each category fits its ceiling but for what stands above it, and nothing stands above one that has room. */
    void requireFit(Function<ExpenditureCategory, Money> ceilings, Decision decision) {
        sums.forEach((category, sum) -> {
            var ceiling = ceilings.apply(category);
            decision.require(
                    ceiling.covers(sum.within()),
                    BudgetRequestProblem.CEILING_EXCEEDED,
                    () -> facts(category, sum, ceiling));
            decision.require(
                    sum.above().equals(Money.ZERO) || !ceiling.covers(sum.accepted()),
                    BudgetRequestProblem.ABOVE_CEILING_WITHOUT_NEED,
                    () -> facts(category, sum, ceiling));
        });
    }

    List<CategoryTotal> rows(Function<ExpenditureCategory, Money> ceilings) {
        var rows = new ArrayList<CategoryTotal>();
        sums.forEach((category, sum) -> rows.add(
                new CategoryTotal(category, sum.requested(), sum.accepted(), sum.above(), ceilings.apply(category))));
        return rows;
    }

    private static Map<String, Object> facts(ExpenditureCategory category, Sum sum, Money ceiling) {
        return Map.of(
                "category", category.name(),
                "acceptedSatang", sum.accepted().satang(),
                "aboveCeilingSatang", sum.above().satang(),
                "ceilingSatang", ceiling.satang());
    }
}
