package esao.query.budget;

import esao.kernel.budget.BudgetId;
import esao.query.listing.EntityRows;
import esao.query.listing.Rows;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.stereotype.Component;

/** Reads what recipients were given, proposed and released. */
@Component
public class AllocationRegister {

    /** The read models all of it comes from. */
    public static final Set<String> READ_MODELS = Set.of(AllocationProjection.NAME, BudgetLineProjection.NAME);

    private final AllocationRows allocations;
    private final ProposalRows proposals;
    private final TrancheRows tranches;
    private final EntityManager entities;
    private final BudgetRegister budgets;

    AllocationRegister(
            AllocationRows allocations,
            ProposalRows proposals,
            TrancheRows tranches,
            EntityManager entities,
            BudgetRegister budgets) {
        this.allocations = allocations;
        this.proposals = proposals;
        this.tranches = tranches;
        this.entities = entities;
        this.budgets = budgets;
    }

    /** What each recipient has of each line of a budget. */
    public Rows<AllocationView> allocations(BudgetId budget) {
        return of(allocations, budget, AllocationRow::view);
    }

    /** The proposals to allocate money of a budget. */
    public Rows<ProposalView> proposals(BudgetId budget) {
        return of(proposals, budget, ProposalRow::view);
    }

    /** The tranches released of a budget. */
    public Rows<TrancheView> tranches(BudgetId budget) {
        return of(tranches, budget, TrancheRow::view);
    }

    private <E, V> Rows<V> of(JpaSpecificationExecutor<E> rows, BudgetId budget, Function<E, V> view) {
        return new EntityRows<>(rows, entities, BudgetRegister.<E>ofBudget(budget), view)
                .onlyIf(() -> budgets.requireBudget(budget));
    }
}
