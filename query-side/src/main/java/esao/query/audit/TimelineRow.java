package esao.query.audit;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.timeline}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "timeline")
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class TimelineRow {

    @Id
    private long position;

    private String eventId;
    private String stream;
    private String office;
    private long year;
    private long version;
    private String event;
    private @Nullable String subject;
    private Instant recordedAt;
    private LocalDate effectiveOn;
    private String actor;
    private @Nullable String initiator;
    private String role;
    private String documentNumber;
    private LocalDate documentDate;
    private String reason;
    private @Nullable String resolution;
    private String correlationId;
    private @Nullable String causationId;
    private String commandId;
    private String[] lines;
    private String changes;

    protected TimelineRow() {}

    TimelineView view() {
        return new TimelineView(
                position,
                eventId,
                stream,
                office,
                (int) year,
                version,
                event,
                subject,
                recordedAt,
                effectiveOn,
                actor,
                initiator,
                role,
                documentNumber,
                documentDate,
                reason,
                resolution,
                correlationId,
                causationId,
                commandId,
                List.of(lines),
                StoredJson.list(changes, FigureChange.class));
    }
}
