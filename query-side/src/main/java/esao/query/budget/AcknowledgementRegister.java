package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.regulation.RegulationVersions;
import esao.kernel.regulation.value.Deadlines;
import esao.query.listing.ComputedRows;
import esao.query.listing.Rows;
import esao.query.rules.RulesInForce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads whose confirmation of a tranche is due.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#deadlines}.
 */
@Component
public class AcknowledgementRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(AcknowledgementProjection.NAME, BudgetLineProjection.NAME);

    private static final String NOT_CONFIRMED = """
            SELECT tranche, line, recipient, number, amount_satang, notice_number, notice_date, notified_on
            FROM read_model.tranche_notice
            WHERE budget_id = :budgetId
                AND notified_on <= :day
                AND (acknowledged_on IS NULL OR acknowledged_on > :day)
            """;

    private final JdbcClient jdbc;
    private final RulesInForce rules;
    private final BudgetRegister budgets;

    AcknowledgementRegister(JdbcClient jdbc, RulesInForce rules, BudgetRegister budgets) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.budgets = budgets;
    }

    /** The tranches that were to be confirmed by a day and were not confirmed by its end. */
    public Rows<OwedAcknowledgementView> owed(BudgetId budget, LocalDate dueBy) {
        return new ComputedRows<>(() -> find(budget, dueBy)).onlyIf(() -> budgets.requireBudget(budget));
    }

    private List<OwedAcknowledgementView> find(BudgetId budget, LocalDate dueBy) {
        var deadlines = rules.of(budget.office(), Deadlines.class);
        return jdbc
                .sql(NOT_CONFIRMED)
                .param("budgetId", budget.toString())
                .param("day", dueBy)
                .query((row, number) -> view(row, deadlines, dueBy))
                .list()
                .stream()
                .filter(owed -> !owed.dueOn().isAfter(dueBy))
                .toList();
    }

    /** By the rules that were in force when the recipient was told. */
    private static OwedAcknowledgementView view(ResultSet row, RegulationVersions deadlines, LocalDate day)
            throws SQLException {
        var notifiedOn = row.getObject("notified_on", LocalDate.class);
        var rule = deadlines.on(notifiedOn, Deadlines.class);
        var withinDays = rule.content().acknowledgeWithinDays();
        var dueOn = notifiedOn.plusDays(withinDays);
        return new OwedAcknowledgementView(
                row.getString("tranche"),
                row.getString("line"),
                row.getString("recipient"),
                row.getInt("number"),
                row.getLong("amount_satang"),
                row.getString("notice_number"),
                row.getObject("notice_date", LocalDate.class),
                notifiedOn,
                withinDays,
                rule.version(),
                dueOn,
                ChronoUnit.DAYS.between(dueOn, day));
    }
}
