package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.line_movement}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "line_movement")
@IdClass(LineMovementRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate sets the columns; some are only asked for.
class LineMovementRow {

    @Id
    private long position;

    @Id
    private long ordinal;

    private String budgetId;
    private String line;
    private String account;
    private @Nullable String recipient;
    private long satang;
    private String event;
    private String eventId;
    private long version;
    private Instant recordedAt;
    private LocalDate effectiveOn;
    private String actor;
    private @Nullable String initiator;
    private String role;
    private String documentNumber;
    private LocalDate documentDate;
    private String reason;
    private @Nullable String resolution;

    protected LineMovementRow() {}

    LineMovementView view() {
        return new LineMovementView(
                position,
                ordinal,
                account,
                recipient,
                satang,
                event,
                eventId,
                version,
                recordedAt,
                effectiveOn,
                actor,
                initiator,
                role,
                documentNumber,
                documentDate,
                reason,
                resolution);
    }

    /** What names a row. */
    record Key(long position, long ordinal) implements Serializable {}
}
