package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.OfficeTime;
import esao.kernel.regulation.InForce;
import esao.kernel.regulation.value.DisbursementTargets;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.rules.RulesInForce;
import java.math.BigInteger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what was to be paid against what was, and how fast.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#disbursement-targets}.
 */
@Component
public class SpendingPlanRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS =
            Set.of(SpendingPlanProjection.NAME, LineMovementProjection.NAME, BudgetLineProjection.NAME);

    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final long WHOLE = 10_000;

    /** October is month 1. A refund counts in its own month. */
    private static final String BY_MONTH = """
            WITH actual AS (
                SELECT line, (extract(month FROM effective_on)::integer + 2) % 12 + 1 AS month,
                       sum(satang)::bigint AS satang
                FROM read_model.line_movement
                WHERE budget_id = :budgetId AND account = 'DISBURSED'
                GROUP BY 1, 2),
            concerned AS (
                SELECT line FROM read_model.spending_plan WHERE budget_id = :budgetId
                UNION
                SELECT line FROM actual)
            SELECT described.line, described.name, described.category, described.fund, described.allotted_satang,
                   number AS month, plan.planned_by, plan.planned_on,
                   coalesce(plan.planned_satang, 0) AS planned_satang, coalesce(actual.satang, 0) AS disbursed_satang
            FROM concerned
            JOIN read_model.budget_line described
                ON described.budget_id = :budgetId AND described.line = concerned.line
            CROSS JOIN generate_series(1, 12) number
            LEFT JOIN read_model.spending_plan plan
                ON plan.budget_id = :budgetId AND plan.line = concerned.line AND plan.month = number
            LEFT JOIN actual ON actual.line = concerned.line AND actual.month = number
            ORDER BY described.line, number
            """;

    /**
     * Of the appropriation of the year: targets are set for that. What left it for the next year was to be paid in this
     * one, and what came from the year before was not.
     */
    private static final String RATES = """
            SELECT described.category,
                   coalesce(sum(moved.satang) FILTER (
                       WHERE moved.account IN ('ALLOTTED', 'IN_TRANSIT', 'CARRIED_OUT')), 0)::bigint AS allotted_satang,
                   coalesce(sum(moved.satang) FILTER (WHERE moved.account = 'DISBURSED'), 0)::bigint AS disbursed_satang
            FROM read_model.line_movement moved
            JOIN read_model.budget_line described
                ON described.budget_id = moved.budget_id AND described.line = moved.line
            WHERE moved.budget_id = :budgetId AND moved.effective_on <= :asOf AND described.fund = 'BUDGET'
                AND described.carried_from IS NULL
            GROUP BY described.category
            ORDER BY described.category
            """;

    private final JdbcClient jdbc;
    private final RulesInForce rules;
    private final BudgetRegister budgets;
    private final Clock clock;

    SpendingPlanRegister(JdbcClient jdbc, RulesInForce rules, BudgetRegister budgets, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** By what the year is divided. */
    public enum Period {
        MONTH,
        QUARTER
    }

    private record Month(
            String line,
            String name,
            String category,
            String fund,
            long allotted,
            @Nullable String plannedBy,
            @Nullable LocalDate plannedOn,
            int month,
            long planned,
            long disbursed) {}

    private record Sum(@Nullable String category, long allotted, long disbursed) {}

    /** Plan against actual, of every line that has either. */
    public Rows<SpendingPlanView> plan(BudgetId budget, Period by) {
        return new ComputedRows<>(() -> views(months(budget), by)).onlyIf(() -> budgets.requireBudget(budget));
    }

    /**
     * How much of the appropriation was paid out by a day, in all and by category, against the target of the quarter.
     */
    public Rows<DisbursementRateView> rates(BudgetId budget, LocalDate asOf) {
        return new ComputedRows<>(() -> rateViews(budget, asOf)).onlyIf(() -> budgets.requireBudget(budget));
    }

    /** Today at the office, or the last day of a budget that is over, or the first of one that is to come. */
    public LocalDate today(BudgetId budget) {
        var today = OfficeTime.dateOf(clock.instant());
        var year = budget.year();
        if (today.isBefore(year.firstDay())) {
            return year.firstDay();
        }
        return today.isAfter(year.lastDay()) ? year.lastDay() : today;
    }

    private List<Month> months(BudgetId budget) {
        return jdbc.sql(BY_MONTH)
                .param("budgetId", budget.toString())
                .query((row, number) -> new Month(
                        row.getString("line"),
                        row.getString("name"),
                        row.getString("category"),
                        row.getString("fund"),
                        row.getLong("allotted_satang"),
                        row.getString("planned_by"),
                        row.getObject("planned_on", LocalDate.class),
                        row.getInt("month"),
                        row.getLong("planned_satang"),
                        row.getLong("disbursed_satang")))
                .list();
    }

    private static List<SpendingPlanView> views(List<Month> months, Period by) {
        var length = by == Period.MONTH ? 1 : MONTHS_OF_A_QUARTER;
        var views = new ArrayList<SpendingPlanView>();
        for (var first = 0; first < months.size(); first += MONTHS) {
            var inAll = months.subList(first, first + MONTHS).stream()
                    .mapToLong(Month::planned)
                    .reduce(0, Math::addExact);
            var plannedToDate = 0L;
            var disbursedToDate = 0L;
            for (var period = 0; period < MONTHS / length; period++) {
                var some = months.subList(first + period * length, first + (period + 1) * length);
                var planned = some.stream().mapToLong(Month::planned).reduce(0, Math::addExact);
                var disbursed = some.stream().mapToLong(Month::disbursed).reduce(0, Math::addExact);
                plannedToDate = Math.addExact(plannedToDate, planned);
                disbursedToDate = Math.addExact(disbursedToDate, disbursed);
                var line = some.getFirst();
                views.add(new SpendingPlanView(
                        line.line(),
                        line.name(),
                        line.category(),
                        line.fund(),
                        period + 1,
                        planned,
                        disbursed,
                        plannedToDate,
                        disbursedToDate,
                        Math.subtractExact(disbursedToDate, plannedToDate),
                        Math.max(0, Math.subtractExact(inAll, line.allotted())),
                        line.plannedBy(),
                        line.plannedOn()));
            }
        }
        return views;
    }

    private List<DisbursementRateView> rateViews(BudgetId budget, LocalDate asOf) {
        var targets = rules.of(budget.office(), DisbursementTargets.class).on(asOf, DisbursementTargets.class);
        var sums = new ArrayList<Sum>(jdbc.sql(RATES)
                .param("budgetId", budget.toString())
                .param("asOf", asOf)
                .query((row, number) -> new Sum(
                        row.getString("category"), row.getLong("allotted_satang"), row.getLong("disbursed_satang")))
                .list());
        sums.addFirst(new Sum(
                null,
                sums.stream().mapToLong(Sum::allotted).reduce(0, Math::addExact),
                sums.stream().mapToLong(Sum::disbursed).reduce(0, Math::addExact)));
        return sums.stream().map(sum -> view(sum, asOf, targets)).toList();
    }

    private static DisbursementRateView view(Sum sum, LocalDate asOf, InForce<DisbursementTargets> targets) {
        var quarter = (asOf.getMonthValue() + 2) % MONTHS / MONTHS_OF_A_QUARTER + 1;
        var category = sum.category() == null ? null : ExpenditureCategory.valueOf(sum.category());
        var rate = sum.allotted() == 0 ? 0 : basisPoints(sum.disbursed(), sum.allotted());
        var target = targets.content()
                .of(category, quarter)
                .map(found -> (long) found.basisPoints())
                .orElse(null);
        return new DisbursementRateView(
                sum.category(),
                quarter,
                sum.allotted(),
                sum.disbursed(),
                rate,
                target,
                target == null ? null : Long.valueOf(rate - target),
                targets.version());
    }

    /** Ten thousand times the largest sum of a budget is more than a {@code long} holds. */
    private static long basisPoints(long part, long whole) {
        return BigInteger.valueOf(part)
                .multiply(BigInteger.valueOf(WHOLE))
                .divide(BigInteger.valueOf(whole))
                .longValueExact();
    }
}
