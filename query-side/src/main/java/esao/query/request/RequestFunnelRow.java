package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.request_funnel}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_funnel")
@IdClass(RequestFunnelRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestFunnelRow {

    @Id
    private String requestId;

    @Id
    private String category;

    private long lines;

    private long acceptedLines;

    private long rejectedLines;

    private long undecidedLines;

    private long requestedSatang;

    private long acceptedSatang;

    private long aboveCeilingSatang;

    private @Nullable Long ceilingSatang;

    private long grantedSatang;

    protected RequestFunnelRow() {}

    RequestFunnelView view() {
        return new RequestFunnelView(
                category,
                lines,
                acceptedLines,
                rejectedLines,
                undecidedLines,
                requestedSatang,
                acceptedSatang,
                aboveCeilingSatang,
                ceilingSatang,
                grantedSatang);
    }

    /** What names a row. */
    record Key(String requestId, String category) implements Serializable {}
}
