package esao.query.request;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.request_round}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "request_round")
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RequestRoundRow {

    @Id
    private String requestId;

    private String office;

    private long year;

    private String stage;

    private @Nullable String groupTask;

    private @Nullable String groupChair;

    private @Nullable String[] groupMembers;

    private @Nullable String groupOrderNumber;

    private @Nullable LocalDate groupOrderDate;

    private @Nullable String policy;

    private @Nullable LocalDate deadline;

    private @Nullable Long frameworkBaseYear;

    private @Nullable String frameworkHash;

    private @Nullable String consolidatedBy;

    private @Nullable Instant consolidatedAt;

    private @Nullable String hash;

    private @Nullable String submittedBy;

    private @Nullable Instant submittedAt;

    private @Nullable String resolution;

    private @Nullable String outcome;

    private @Nullable Instant resolvedAt;

    private @Nullable String letterNumber;

    private @Nullable LocalDate letterDate;

    private @Nullable String sentBy;

    private @Nullable Instant sentAt;

    private @Nullable String orderedBy;

    private @Nullable String wanted;

    private @Nullable String askedMeeting;

    protected RequestRoundRow() {}

    RequestRoundView view() {
        return new RequestRoundView(
                office,
                (int) year,
                stage,
                groupTask,
                groupChair,
                groupMembers == null ? List.of() : List.of(groupMembers),
                groupOrderNumber,
                groupOrderDate,
                policy,
                deadline,
                frameworkBaseYear == null ? null : Math.toIntExact(frameworkBaseYear),
                frameworkHash,
                consolidatedBy,
                consolidatedAt,
                hash,
                submittedBy,
                submittedAt,
                resolution,
                outcome,
                resolvedAt,
                letterNumber,
                letterDate,
                sentBy,
                sentAt,
                orderedBy,
                wanted == null ? List.of() : StoredJson.list(wanted, WantedFigureView.class),
                askedMeeting);
    }
}
