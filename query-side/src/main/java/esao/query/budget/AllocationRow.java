package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.allocation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "allocation")
@IdClass(AllocationRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class AllocationRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String line;

    @Id
    private String recipient;

    private String recipientName;
    private long allocatedSatang;
    private long releasedSatang;
    private long committedSatang;
    private long disbursedSatang;
    private long unreleasedSatang;
    private long spendableSatang;

    protected AllocationRow() {}

    AllocationView view() {
        return new AllocationView(
                office,
                (int) year,
                line,
                recipient,
                recipientName,
                allocatedSatang,
                releasedSatang,
                committedSatang,
                disbursedSatang,
                unreleasedSatang,
                spendableSatang);
    }

    /** What names a row. */
    record Key(String budgetId, String line, String recipient) implements Serializable {}
}
