package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.reservation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "reservation")
@IdClass(ReservationRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class ReservationRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String reservation;

    private String project;
    private String line;
    private String purpose;
    private long reservedSatang;
    private long releasedSatang;
    private long drawnSatang;
    private long carriedOverSatang;
    private long leftSatang;
    private String documentNumber;
    private LocalDate documentDate;
    private String reservedBy;
    private LocalDate reservedOn;
    private Instant reservedAt;

    protected ReservationRow() {}

    ReservationView view() {
        return new ReservationView(
                office,
                (int) year,
                reservation,
                project,
                line,
                purpose,
                reservedSatang,
                releasedSatang,
                drawnSatang,
                carriedOverSatang,
                leftSatang,
                documentNumber,
                documentDate,
                reservedBy,
                reservedOn,
                reservedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String reservation) implements Serializable {}
}
