package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.office.OfficeCode;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads budgets and their lines as the control register has them. */
@Component
public class BudgetRegister {

    /** The read model all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(BudgetLineProjection.NAME);

    private static final String SUMMARY = """
            SELECT fund, category, count(*) AS line_count,
                   sum(allotted_satang)::bigint AS allotted_satang,
                   sum(allocated_satang)::bigint AS allocated_satang,
                   sum(released_satang)::bigint AS released_satang,
                   sum(reserved_satang)::bigint AS reserved_satang,
                   sum(committed_satang)::bigint AS committed_satang,
                   sum(disbursed_satang)::bigint AS disbursed_satang,
                   sum(available_satang)::bigint AS available_satang,
                   sum(unallocated_satang)::bigint AS unallocated_satang,
                   sum(in_transit_satang)::bigint AS in_transit_satang,
                   sum(carried_out_satang)::bigint AS carried_out_satang,
                   sum(lapsed_satang)::bigint AS lapsed_satang
            FROM read_model.budget_line
            WHERE budget_id = :budgetId
            GROUP BY fund, category
            ORDER BY fund, category
            """;

    private final BudgetRows budgets;
    private final BudgetLineRows lines;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    BudgetRegister(BudgetRows budgets, BudgetLineRows lines, EntityManager entities, JdbcClient jdbc) {
        this.budgets = budgets;
        this.lines = lines;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** The budgets of all offices. */
    public Rows<BudgetView> budgets() {
        return new EntityRows<>(budgets, entities, Specification.unrestricted(), BudgetRow::view);
    }

    /** The budgets of these offices. */
    public Rows<BudgetView> budgetsOf(Set<OfficeCode> offices) {
        var codes = offices.stream().map(OfficeCode::value).toList();
        return new EntityRows<>(
                budgets, entities, (row, query, builder) -> row.get("office").in(codes), BudgetRow::view);
    }

    /** The lines of a budget. */
    public Rows<BudgetLineView> lines(BudgetId budget) {
        return new EntityRows<>(lines, entities, BudgetRegister.<BudgetLineRow>ofBudget(budget), BudgetLineRow::view)
                .onlyIf(() -> requireBudget(budget));
    }

    /**
     * One line.
     *
     * @throws Problem if the budget or the line does not exist
     */
    public BudgetLineView line(BudgetId budget, LineCode line) {
        requireBudget(budget);
        Specification<BudgetLineRow> named = (row, query, builder) -> builder.equal(row.get("line"), line.value());
        return lines.findOne(BudgetRegister.<BudgetLineRow>ofBudget(budget).and(named))
                .map(BudgetLineRow::view)
                .orElseThrow(() -> new Problem(
                        ProblemType.LINE_NOT_FOUND, Map.of("budgetId", budget.toString(), "line", line.value())));
    }

    /**
     * Makes sure that there is such a line.
     *
     * @throws Problem if the budget or the line does not exist
     */
    public void requireLine(BudgetId budget, LineCode line) {
        var ignored = line(budget, line);
    }

    /**
     * A budget at a glance.
     *
     * @throws Problem if it does not exist
     */
    public BudgetSummaryView summary(BudgetId budget) {
        var found = budgets.findOne(ofBudget(budget)).map(BudgetRow::view).orElseThrow(() -> unknown(budget));
        var sums = jdbc.sql(SUMMARY)
                .param("budgetId", budget.toString())
                .query((row, number) -> sums(row))
                .list();
        return new BudgetSummaryView(found, sums);
    }

    /**
     * Makes sure that there is such a budget.
     *
     * @throws Problem if there is none
     */
    public void requireBudget(BudgetId budget) {
        if (!budgets.exists(ofBudget(budget))) {
            throw unknown(budget);
        }
    }

    private static Problem unknown(BudgetId budget) {
        return new Problem(ProblemType.BUDGET_NOT_FOUND, Map.of("budgetId", budget.toString()));
    }

    /** Rows of one budget, whatever they are. */
    static <E> Specification<E> ofBudget(BudgetId budget) {
        return (row, query, builder) -> builder.equal(row.get("budgetId"), budget.toString());
    }

    private static FundSummaryView sums(ResultSet row) throws SQLException {
        return new FundSummaryView(
                row.getString("fund"),
                row.getString("category"),
                row.getLong("line_count"),
                row.getLong("allotted_satang"),
                row.getLong("allocated_satang"),
                row.getLong("released_satang"),
                row.getLong("reserved_satang"),
                row.getLong("committed_satang"),
                row.getLong("disbursed_satang"),
                row.getLong("available_satang"),
                row.getLong("unallocated_satang"),
                row.getLong("in_transit_satang"),
                row.getLong("carried_out_satang"),
                row.getLong("lapsed_satang"));
    }
}
