package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads where control was loosened and what passed only because of it. */
@Component
public class ControlRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(ControlProjection.NAME, BudgetLineProjection.NAME);

    private final LooseningRows loosenings;
    private final ControlExceptionRows exceptions;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    ControlRegister(
            LooseningRows loosenings, ControlExceptionRows exceptions, EntityManager entities, BudgetRegister budgets) {
        this.loosenings = loosenings;
        this.exceptions = exceptions;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** Every loosening of a budget, ended ones too. */
    public Rows<LooseningView> loosenings(BudgetId budget) {
        return new EntityRows<>(loosenings, entities, BudgetRegister.<LooseningRow>ofBudget(budget), LooseningRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }

    /** The commitments that passed only because of one. */
    public Rows<ControlExceptionView> exceptions(BudgetId budget) {
        return new EntityRows<>(
                        exceptions,
                        entities,
                        BudgetRegister.<ControlExceptionRow>ofBudget(budget),
                        ControlExceptionRow::view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
