package esao.query.budget;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.advance_clearing}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "advance_clearing")
@IdClass(AdvanceClearingRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class AdvanceClearingRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String advance;

    @Id
    private long version;

    private @Nullable String disbursement;
    private long spentSatang;
    private long returnedSatang;
    private String receipts;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate clearedOn;
    private String clearedBy;
    private Instant clearedAt;

    protected AdvanceClearingRow() {}

    AdvanceClearingView view() {
        return new AdvanceClearingView(
                office,
                (int) year,
                advance,
                version,
                disbursement,
                spentSatang,
                returnedSatang,
                StoredJson.list(receipts, ReceiptView.class),
                documentNumber,
                documentDate,
                clearedOn,
                clearedBy,
                clearedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String advance, long version) implements Serializable {}
}
