package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_programme}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_programme")
@IdClass(RequestProgrammeRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestProgrammeRow {

    @Id
    private String requestId;

    @Id
    private String plan;

    @Id
    private String subject;

    @Id
    private String category;

    private long lines;

    private long requestedSatang;

    private long acceptedSatang;

    private long grantedSatang;

    protected RequestProgrammeRow() {}

    RequestProgrammeView view() {
        return new RequestProgrammeView(plan, subject, category, lines, requestedSatang, acceptedSatang, grantedSatang);
    }

    /** What names a row. */
    record Key(String requestId, String plan, String subject, String category) implements Serializable {}
}
