package esao.query.request;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.request_school_book}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_school_book")
@IdClass(RequestSchoolRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestSchoolRow {

    @Id
    private String requestId;

    @Id
    private String school;

    private String schoolName;

    private String standing;

    private long number;

    private @Nullable String hash;

    private @Nullable String submittedBy;

    private @Nullable Instant submittedAt;

    private @Nullable LocalDate resubmitBy;

    private @Nullable String returnReason;

    private @Nullable Long scoreHundredths;

    private @Nullable String scoredBy;

    private long lines;

    private long undecidedLines;

    private long requestedSatang;

    private long acceptedSatang;

    private long grantedSatang;

    protected RequestSchoolRow() {}

    RequestSchoolView view() {
        return new RequestSchoolView(
                school,
                schoolName,
                standing,
                (int) number,
                hash,
                submittedBy,
                submittedAt,
                resubmitBy,
                returnReason,
                scoreHundredths == null ? null : Math.toIntExact(scoreHundredths),
                scoredBy,
                lines,
                undecidedLines,
                requestedSatang,
                acceptedSatang,
                grantedSatang);
    }

    /** What names a row. */
    record Key(String requestId, String school) implements Serializable {}
}
