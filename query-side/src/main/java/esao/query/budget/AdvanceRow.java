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

/** A row of {@code read_model.advance}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "advance")
@IdClass(AdvanceRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class AdvanceRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String advance;

    private String line;
    private String recipient;
    private String payee;
    private String purpose;
    private long amountSatang;
    private long spentSatang;
    private long returnedSatang;
    private long owedSatang;
    private LocalDate handedOutOn;
    private LocalDate dueOn;
    private @Nullable LocalDate lastClearedOn;
    private String documentNumber;
    private LocalDate documentDate;
    private String recordedBy;
    private Instant recordedAt;

    protected AdvanceRow() {}

    AdvanceView view() {
        return new AdvanceView(
                office,
                (int) year,
                advance,
                line,
                recipient,
                payee,
                purpose,
                amountSatang,
                spentSatang,
                returnedSatang,
                owedSatang,
                handedOutOn,
                dueOn,
                lastClearedOn,
                documentNumber,
                documentDate,
                recordedBy,
                recordedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String advance) implements Serializable {}
}
