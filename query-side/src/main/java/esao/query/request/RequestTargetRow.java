package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_target}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_target")
@IdClass(RequestTargetRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestTargetRow {

    @Id
    private String requestId;

    @Id
    private String subjectKey;

    private String subject;

    private long quantity;

    private String unit;

    private String quality;

    protected RequestTargetRow() {}

    RequestTargetView view() {
        return new RequestTargetView(subject, quantity, unit, quality);
    }

    /** What names a row. */
    record Key(String requestId, String subjectKey) implements Serializable {}
}
