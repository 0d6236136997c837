package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetOpened;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A budget, as the product's read model has it. */
@Entity
@Table(name = "budget")
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
class BudgetEntity {

    @Id
    private String budgetId;

    private String office;
    private int year;
    private Instant openedAt;
    private @Nullable Instant closedAt;

    protected BudgetEntity() {}

    BudgetEntity(BudgetOpened event, Instant at) {
        budgetId = event.budgetId().toString();
        office = event.office().value();
        year = event.year().year();
        openedAt = at;
    }

    void close(Instant at) {
        closedAt = at;
    }
}
