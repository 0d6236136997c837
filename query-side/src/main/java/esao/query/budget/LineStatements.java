package esao.query.budget;

import esao.kernel.budget.Account;
import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.calendar.OfficeTime;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the statement of a line. */
@Component
public class LineStatements {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(LineMovementProjection.NAME, BudgetLineProjection.NAME);

    private static final String FIGURES_BY_EFFECT = figuresBy("effective_on");
    private static final String FIGURES_BY_RECORD = figuresBy("recorded_at");

    /** Before and after every day an event can carry, and within what the database can hold. */
    private static final LocalDate FIRST_OF_ALL = LocalDate.of(1, 1, 1);

    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

    private final LineMovementRows movements;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    LineStatements(LineMovementRows movements, EntityManager entities, JdbcClient jdbc) {
        this.movements = movements;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The changes of a line within a period. */
    public Rows<LineMovementView> changes(BudgetId budget, LineCode line, StatementPeriod period) {
        Specification<LineMovementRow> ofLine = (row, query, builder) -> builder.equal(row.get("line"), line.value());
        return new EntityRows<>(
                movements,
                entities,
                BudgetRegister.<LineMovementRow>ofBudget(budget).and(ofLine).and(within(period)),
                LineMovementRow::view);
    }

    /** Every figure of a line over a period, in the order of {@link Account}. */
    public List<StatementFigureView> figures(BudgetId budget, LineCode line, StatementPeriod period) {
        var first = firstDay(period);
        var afterLast = dayAfterLast(period);
        var recorded = period.clock() == StatementPeriod.Clock.RECORDED;
        var found = new EnumMap<Account, StatementFigureView>(Account.class);
        jdbc.sql(recorded ? FIGURES_BY_RECORD : FIGURES_BY_EFFECT)
                .param("budgetId", budget.toString())
                .param("line", line.value())
                .param("from", recorded ? startOf(first) : first)
                .param("end", recorded ? startOf(afterLast) : afterLast)
                .query((row, number) -> figure(
                        Account.valueOf(row.getString("account")), row.getLong("opening"), row.getLong("change")))
                .list()
                .forEach(figure -> found.put(figure.account(), figure));
        return Arrays.stream(Account.values())
                .map(account -> found.getOrDefault(account, figure(account, 0, 0)))
                .toList();
    }

    private static String figuresBy(String clock) {
        return """
                SELECT account,
                       coalesce(sum(satang) FILTER (WHERE %1$s < :from), 0)::bigint AS opening,
                       coalesce(sum(satang) FILTER (WHERE %1$s >= :from AND %1$s < :end), 0)::bigint AS change
                FROM read_model.line_movement
                WHERE budget_id = :budgetId AND line = :line
                GROUP BY account
                """.formatted(clock);
    }

    private static StatementFigureView figure(Account account, long opening, long change) {
        return new StatementFigureView(account, opening, change, Math.addExact(opening, change));
    }

    private static Specification<LineMovementRow> within(StatementPeriod period) {
        var first = firstDay(period);
        var afterLast = dayAfterLast(period);
        if (period.clock() == StatementPeriod.Clock.RECORDED) {
            return (row, query, builder) -> builder.and(
                    builder.greaterThanOrEqualTo(row.get("recordedAt"), OfficeTime.startOf(first)),
                    builder.lessThan(row.get("recordedAt"), OfficeTime.startOf(afterLast)));
        }
        return (row, query, builder) -> builder.and(
                builder.greaterThanOrEqualTo(row.get("effectiveOn"), first),
                builder.lessThan(row.get("effectiveOn"), afterLast));
    }

    private static LocalDate firstDay(StatementPeriod period) {
        return period.from() == null ? FIRST_OF_ALL : period.from();
    }

    private static LocalDate dayAfterLast(StatementPeriod period) {
        return period.to() == null || period.to().isAfter(LAST_OF_ALL)
                ? LAST_OF_ALL
                : period.to().plusDays(1);
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return OfficeTime.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
