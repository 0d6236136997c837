package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.budget_line}, written by {@link BudgetLineProjection} and by nothing else. */
@Entity
@Immutable
@Table(schema = "read_model", name = "budget_line")
@IdClass(BudgetLineRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class BudgetLineRow {

    @Id
    private String budgetId;

    @Id
    private String line;

    private String office;
    private long year;
    private String name;
    private String plan;
    private @Nullable String output;
    private @Nullable String project;
    private @Nullable String activity;
    private String category;
    private String fund;
    private long allottedSatang;
    private long allocatedSatang;
    private long releasedSatang;
    private long reservedSatang;
    private long committedSatang;
    private long disbursedSatang;
    private long availableSatang;
    private long unallocatedSatang;
    private long inTransitSatang;
    private long carriedOutSatang;
    private long lapsedSatang;
    private @Nullable Long carriedFrom;

    protected BudgetLineRow() {}

    BudgetLineView view() {
        return new BudgetLineView(
                office,
                (int) year,
                line,
                name,
                plan,
                output,
                project,
                activity,
                category,
                fund,
                allottedSatang,
                allocatedSatang,
                releasedSatang,
                reservedSatang,
                committedSatang,
                disbursedSatang,
                availableSatang,
                unallocatedSatang,
                inTransitSatang,
                carriedOutSatang,
                lapsedSatang,
                carriedFrom);
    }

    /** What names a row. */
    record Key(String budgetId, String line) implements Serializable {}
}
