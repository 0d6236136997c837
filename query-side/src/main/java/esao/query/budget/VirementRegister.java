package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.kernel.calendar.OfficeTime;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import esao.query.problem.Problem;
import esao.query.problem.ProblemType;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Reads the register of virements. */
@Component
public class VirementRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(VirementProjection.NAME, BudgetLineProjection.NAME);

    private final VirementRows virements;
    private final EntityManager entities;
    private final BudgetRegister budgets;
    private final Clock clock;

    VirementRegister(VirementRows virements, EntityManager entities, BudgetRegister budgets, Clock clock) {
        this.virements = virements;
        this.entities = entities;
        this.budgets = budgets;
        this.clock = clock;
    }

    /** The virements of a budget; days left are counted from today at the office. */
    public Rows<VirementView> virements(BudgetId budget) {
        var today = OfficeTime.dateOf(clock.instant());
        return new EntityRows<>(
                        virements, entities, BudgetRegister.<VirementRow>ofBudget(budget), row -> row.view(today))
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /**
     * One virement with its items.
     *
     * @throws Problem if the budget or the virement does not exist
     */
    public VirementDetailView virement(BudgetId budget, String virement) {
        budgets.requireBudget(budget);
        Specification<VirementRow> named = (row, query, builder) -> builder.equal(row.get("virement"), virement);
        return virements
                .findOne(BudgetRegister.<VirementRow>ofBudget(budget).and(named))
                .map(row -> row.detail(OfficeTime.dateOf(clock.instant())))
                .orElseThrow(() -> new Problem(
                        ProblemType.VIREMENT_NOT_FOUND, Map.of("budgetId", budget.toString(), "virement", virement)));
    }
}
