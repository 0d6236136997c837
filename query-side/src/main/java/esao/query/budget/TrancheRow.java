package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.tranche}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "tranche")
@IdClass(TrancheRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class TrancheRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String tranche;

    private String line;
    private String recipient;
    private long number;
    private long amountSatang;
    private String letterNumber;
    private LocalDate letterDate;
    private String releasedBy;
    private Instant releasedAt;
    private @Nullable String noticeNumber;
    private @Nullable LocalDate noticeDate;
    private @Nullable Instant notifiedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;

    protected TrancheRow() {}

    TrancheView view() {
        return new TrancheView(
                office,
                (int) year,
                tranche,
                line,
                recipient,
                (int) number,
                amountSatang,
                letterNumber,
                letterDate,
                releasedBy,
                releasedAt,
                noticeNumber,
                noticeDate,
                notifiedAt,
                acknowledgedBy,
                acknowledgedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String tranche) implements Serializable {}
}
