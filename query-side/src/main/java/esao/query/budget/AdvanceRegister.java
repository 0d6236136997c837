package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.ComputedRows;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who was handed money in advance, and who has not accounted for it. */
@Component
public class AdvanceRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(AdvanceProjection.NAME, BudgetLineProjection.NAME);

    /** By the days on which things count: an account that counts from a later day does not help on that day. */
    private static final String OVERDUE = """
            SELECT advance.advance, advance.line, advance.recipient, advance.payee, advance.purpose,
                   advance.amount_satang, advance.handed_out_on, advance.due_on, accounted.satang AS accounted_satang
            FROM read_model.advance advance
            CROSS JOIN LATERAL (
                SELECT coalesce(sum(clearing.spent_satang + clearing.returned_satang), 0)::bigint AS satang
                FROM read_model.advance_clearing clearing
                WHERE clearing.budget_id = advance.budget_id
                    AND clearing.advance = advance.advance
                    AND clearing.cleared_on <= :asOf) accounted
            WHERE advance.budget_id = :budgetId
                AND advance.handed_out_on <= :asOf
                AND advance.due_on < :asOf
                AND accounted.satang < advance.amount_satang
            """;

    private final AdvanceRows advances;
    private final AdvanceClearingRows clearings;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final BudgetRegister budgets;

    AdvanceRegister(
            AdvanceRows advances,
            AdvanceClearingRows clearings,
            EntityManager entities,
            JdbcClient jdbc,
            BudgetRegister budgets) {
        this.advances = advances;
        this.clearings = clearings;
        this.entities = entities;
        this.jdbc = jdbc;
        this.budgets = budgets;
    }

    /** The advances of a budget as they stand. */
    public Rows<AdvanceView> advances(BudgetId budget) {
        return new EntityRows<>(advances, entities, BudgetRegister.<AdvanceRow>ofBudget(budget), AdvanceRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** Each account that was given of the advances of a budget. */
    public Rows<AdvanceClearingView> clearings(BudgetId budget) {
        return new EntityRows<>(
                        clearings,
                        entities,
                        BudgetRegister.<AdvanceClearingRow>ofBudget(budget),
                        AdvanceClearingRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** The advances that were due before a day and not accounted for until its end. */
    public Rows<OverdueAdvanceView> overdue(BudgetId budget, LocalDate asOf) {
        return new ComputedRows<>(() -> jdbc.sql(OVERDUE)
                        .param("budgetId", budget.toString())
                        .param("asOf", asOf)
                        .query((row, number) -> overdue(row, asOf))
                        .list())
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    private static OverdueAdvanceView overdue(ResultSet row, LocalDate asOf) throws SQLException {
        var amount = row.getLong("amount_satang");
        var accounted = row.getLong("accounted_satang");
        var dueOn = row.getObject("due_on", LocalDate.class);
        return new OverdueAdvanceView(
                row.getString("advance"),
                row.getString("line"),
                row.getString("recipient"),
                row.getString("payee"),
                row.getString("purpose"),
                amount,
                accounted,
                Math.subtractExact(amount, accounted),
                row.getObject("handed_out_on", LocalDate.class),
                dueOn,
                OverdueAdvanceView.daysBetween(dueOn, asOf));
    }
}
