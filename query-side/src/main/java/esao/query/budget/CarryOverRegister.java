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

/** Reads what goes from one fiscal year into the next. */
@Component
public class CarryOverRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(CarryOverProjection.NAME, BudgetLineProjection.NAME);

    private final CarryOverRows carryOvers;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    CarryOverRegister(CarryOverRows carryOvers, EntityManager entities, BudgetRegister budgets) {
        this.carryOvers = carryOvers;
        this.entities = entities;
        this.budgets = budgets;
    }

    /**
     * The carry-overs of a budget, out of it and into it.
     *
     * @param expiringBy only what came from the year before, is not used up, and may be paid until this day at the
     *     latest; absent where all of them
     */
    public Rows<CarryOverView> carryOvers(BudgetId budget, @Nullable LocalDate expiringBy) {
        var all = BudgetRegister.<CarryOverRow>ofBudget(budget);
        return new EntityRows<>(
                        carryOvers,
                        entities,
                        expiringBy == null ? all : all.and(expiring(expiringBy)),
                        CarryOverRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    private static Specification<CarryOverRow> expiring(LocalDate by) {
        return (row, query, builder) -> builder.and(
                builder.greaterThan(row.get("leftSatang"), 0L), builder.lessThanOrEqualTo(row.get("expiresOn"), by));
    }
}
