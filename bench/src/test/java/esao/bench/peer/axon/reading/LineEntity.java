package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetId;
import esao.kernel.budget.Movement;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.LineDescription;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** A line of a budget, as the product's read model has it. */
@Entity
@Table(name = "budget_line")
@IdClass(LineEntity.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
public class LineEntity {

    @Id
    private String budgetId;

    @Id
    private String line;

    private String office;
    private int year;

    @Column(length = 1_000)
    private String name;

    private String plan;
    private @Nullable String output;
    private @Nullable String project;
    private @Nullable String activity;
    private String category;
    private String fund;

    @Embedded
    private FigureColumns figures = new FigureColumns();

    protected LineEntity() {}

    LineEntity(BudgetId budget, LineCode code, LineDescription description) {
        budgetId = budget.toString();
        line = code.value();
        office = budget.office().value();
        year = budget.year().year();
        name = description.name();
        plan = description.programme().plan();
        output = description.programme().output();
        project = description.programme().project();
        activity = description.programme().activity();
        category = description.category().name();
        fund = description.fund().name();
    }

    /** Its code. */
    public String line() {
        return line;
    }

    void add(Movement movement) {
        figures.add(movement);
    }

    /** What names a row. */
    public record Key(String budgetId, String line) implements Serializable {}
}
