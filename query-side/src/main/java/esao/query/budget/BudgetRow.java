package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code read_model.budget_overview}: a budget with the sums of its lines. */
@Entity
@Immutable
@Table(schema = "read_model", name = "budget_overview")
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class BudgetRow {

    @Id
    private String budgetId;

    private String office;
    private long year;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private long lineCount;
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

    protected BudgetRow() {}

    BudgetView view() {
        return new BudgetView(
                office,
                (int) year,
                openedAt,
                closedAt,
                lineCount,
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
                lapsedSatang);
    }
}
