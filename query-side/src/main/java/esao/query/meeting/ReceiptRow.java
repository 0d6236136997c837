package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting_receipt}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting_receipt")
@IdClass(ReceiptRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ReceiptRow {

    @Id
    private String meetingId;

    @Id
    private int number;

    private String office;
    private String resolution;

    @Id
    private String recipient;

    private LocalDate notifiedOn;
    private String documentNumber;
    private LocalDate documentDate;
    private @Nullable LocalDate receivedOn;
    private @Nullable String receivedBy;

    protected ReceiptRow() {}

    ResolutionReceiptView view() {
        return new ResolutionReceiptView(
                resolution, recipient, notifiedOn, documentNumber, documentDate, receivedOn, receivedBy);
    }

    /** What names a row. */
    record Key(String meetingId, int number, String recipient) implements Serializable {}
}
