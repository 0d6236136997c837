package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.control_exception}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "control_exception")
@IdClass(ControlExceptionRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class ControlExceptionRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String commitment;

    private String policy;
    private String line;
    private String recipient;
    private long thereSatang;
    private long amountSatang;
    private long excessSatang;
    private long outstandingSatang;
    private String documentNumber;
    private LocalDate documentDate;
    private String committedBy;
    private LocalDate committedOn;
    private Instant committedAt;

    protected ControlExceptionRow() {}

    ControlExceptionView view() {
        return new ControlExceptionView(
                office,
                (int) year,
                commitment,
                policy,
                line,
                recipient,
                thereSatang,
                amountSatang,
                excessSatang,
                outstandingSatang,
                documentNumber,
                documentDate,
                committedBy,
                committedOn,
                committedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String commitment) implements Serializable {}
}
