package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads the pool of savings and its uses. */
@Component
public class SavingsRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(SavingsPoolProjection.NAME, BudgetLineProjection.NAME);

    private final SavingsPoolEntries pool;
    private final SavingsUseEntries uses;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    SavingsRegister(SavingsPoolEntries pool, SavingsUseEntries uses, EntityManager entities, BudgetRegister budgets) {
        this.pool = pool;
        this.uses = uses;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** The savings of a budget, and what became of them. */
    public Rows<SavingsView> pool(BudgetId budget) {
        return new EntityRows<>(pool, entities, BudgetRegister.<SavingsPoolRow>ofBudget(budget), SavingsPoolRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** The uses of savings of a budget. */
    public Rows<SavingsUseView> uses(BudgetId budget) {
        return new EntityRows<>(uses, entities, BudgetRegister.<SavingsUseRow>ofBudget(budget), SavingsUseRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
