package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.reservation_draw}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "reservation_draw")
@IdClass(ReservationDrawRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class ReservationDrawRow {

    @Id
    private String budgetId;

    @Id
    private String commitment;

    private String office;
    private long year;
    private String reservation;
    private String project;
    private String line;
    private String recipient;
    private String recipientName;
    private long amountSatang;
    private long restoredSatang;
    private String drawnBy;
    private LocalDate drawnOn;

    protected ReservationDrawRow() {}

    ReservationDrawView view() {
        return new ReservationDrawView(
                office,
                (int) year,
                reservation,
                project,
                commitment,
                line,
                recipient,
                recipientName,
                amountSatang,
                restoredSatang,
                drawnBy,
                drawnOn);
    }

    /** What names a row. */
    record Key(String budgetId, String commitment) implements Serializable {}
}
