package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.request_frame}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_frame")
@IdClass(RequestFrameRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestFrameRow {

    @Id
    private String requestId;

    @Id
    private String school;

    @Id
    private long year;

    @Id
    private String category;

    private long frameSatang;

    protected RequestFrameRow() {}

    RequestFrameView view() {
        return new RequestFrameView(school, (int) year, category, frameSatang);
    }

    /** What names a row. */
    record Key(String requestId, String school, long year, String category) implements Serializable {}
}
