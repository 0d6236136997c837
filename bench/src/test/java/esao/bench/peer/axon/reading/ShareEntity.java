package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.Movement;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A recipient's share of a line, as the product's read model has it. */
@Entity
@Table(name = "allocation")
@IdClass(ShareEntity.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
class ShareEntity {

    @Id
    private String budgetId;

    @Id
    private String line;

    @Id
    private String recipient;

    private String office;
    private int year;
    private String recipientName = "";

    @Embedded
    private FigureColumns figures = new FigureColumns();

    protected ShareEntity() {}

    ShareEntity(BudgetId budget, Key key) {
        budgetId = key.budgetId();
        line = key.line();
        recipient = key.recipient();
        office = budget.office().value();
        year = budget.year().year();
    }

    void call(String newest) {
        recipientName = newest;
    }

    void add(Movement movement) {
        figures.add(movement);
    }

    /** What names a row. */
    record Key(String budgetId, String line, String recipient) implements Serializable {

        static Key of(BudgetId budget, Movement movement) {
            return new Key(
                    budget.toString(),
                    movement.line().value(),
                    Objects.requireNonNull(movement.recipient()).toString());
        }
    }
}
