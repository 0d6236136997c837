package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads the classes of virements, and the reports they call for. */
@Component
public class VirementClassRegister {

    /** The read models the reports come from. */
    public static final Set<String> READ_MODELS = Set.of(VirementClassProjection.NAME, BudgetLineProjection.NAME);

    /** The read models the classes come from, with how far each virement has come. */
    public static final Set<String> READ_MODELS_OF_CLASSES =
            Set.of(VirementClassProjection.NAME, VirementProjection.NAME, BudgetLineProjection.NAME);

    private final VirementClasses classes;
    private final VirementReports reports;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    VirementClassRegister(
            VirementClasses classes, VirementReports reports, EntityManager entities, BudgetRegister budgets) {
        this.classes = classes;
        this.reports = reports;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** The classes of the virements of a budget. */
    public Rows<VirementClassView> classes(BudgetId budget) {
        return new EntityRows<>(
                        classes, entities, BudgetRegister.<VirementClassRow>ofBudget(budget), VirementClassRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /**
     * The reports of a budget.
     *
     * @param overdueOn only those that were overdue on that day, as things stood then; absent where all of them
     */
    public Rows<VirementReportView> reports(BudgetId budget, @Nullable LocalDate overdueOn) {
        var all = BudgetRegister.<VirementReportRow>ofBudget(budget);
        return new EntityRows<>(
                        reports,
                        entities,
                        overdueOn == null ? all : all.and(overdue(overdueOn)),
                        VirementReportRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    private static Specification<VirementReportRow> overdue(LocalDate day) {
        return (row, query, builder) -> builder.and(
                builder.lessThan(row.<LocalDate>get("dueOn"), day),
                builder.or(builder.isNull(row.get("reportedOn")), builder.greaterThan(row.get("reportedOn"), day)),
                builder.or(builder.isNull(row.get("reversedOn")), builder.greaterThan(row.get("reversedOn"), day)));
    }
}
