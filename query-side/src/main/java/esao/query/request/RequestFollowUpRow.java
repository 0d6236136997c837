package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_follow_up}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_follow_up")
@IdClass(RequestFollowUpRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestFollowUpRow {

    @Id
    private String requestId;

    @Id
    private long number;

    private String subject;

    private String report;

    private LocalDate effectiveOn;

    private String documentNumber;

    private LocalDate documentDate;

    private String recordedBy;

    private Instant recordedAt;

    protected RequestFollowUpRow() {}

    RequestFollowUpView view() {
        return new RequestFollowUpView(
                number, subject, report, effectiveOn, documentNumber, documentDate, recordedBy, recordedAt);
    }

    /** What names a row. */
    record Key(String requestId, long number) implements Serializable {}
}
