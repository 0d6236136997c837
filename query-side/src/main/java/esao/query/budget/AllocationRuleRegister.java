package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Reads by what rules money is shared, and what was computed by them. */
@Component
public class AllocationRuleRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(AllocationRuleProjection.NAME, BudgetLineProjection.NAME);

    private final HeadCountRows counts;
    private final AllocationRuleRows rules;
    private final AllocationCalculationRows calculations;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    AllocationRuleRegister(
            HeadCountRows counts,
            AllocationRuleRows rules,
            AllocationCalculationRows calculations,
            EntityManager entities,
            BudgetRegister budgets) {
        this.counts = counts;
        this.rules = rules;
        this.calculations = calculations;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** The pupils that were taken over. */
    public Rows<HeadCountView> counts(BudgetId budget) {
        return of(counts, budget, HeadCountRow::view);
    }

    /** Every version of every rule. */
    public Rows<AllocationRuleView> rules(BudgetId budget) {
        return of(rules, budget, AllocationRuleRow::view);
    }

    /** Which allocation was computed from what. */
    public Rows<AllocationCalculationView> calculations(BudgetId budget) {
        return of(calculations, budget, AllocationCalculationRow::view);
    }

    private <E, V> Rows<V> of(JpaSpecificationExecutor<E> rows, BudgetId budget, Function<E, V> view) {
        return new EntityRows<>(rows, entities, BudgetRegister.<E>ofBudget(budget), view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
