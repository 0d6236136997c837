package esao.bench.peer.axon.reading;

import esao.kernel.budget.BudgetEvent;
import esao.kernel.budget.Movement;
import esao.kernel.provenance.Provenance;
import esao.kernel.schema.EventCatalogue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * One figure that an event changed, with the cause, as the product's read model has it. Named by the event, since what
 * Axon calls the position of an event is not its own where it comes late into a gap.
 */
@Entity
@Table(
        name = "line_movement",
        indexes = {
            @Index(columnList = "budgetId, line, effectiveOn, position, ordinal"),
            @Index(columnList = "budgetId, line, recordedAt, position, ordinal")
        })
@IdClass(MovementEntity.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
class MovementEntity {

    @Id
    private String eventId;

    @Id
    private int ordinal;

    private long position;

    private String budgetId;
    private String office;
    private int year;
    private String line;
    private String account;
    private @Nullable String recipient;
    private long satang;
    private String event;
    private long version;
    private Instant recordedAt;
    private LocalDate effectiveOn;
    private String actor;
    private String role;
    private String documentNumber;
    private LocalDate documentDate;

    @Column(columnDefinition = "text")
    private String reason;

    private @Nullable String resolution;

    protected MovementEntity() {}

    MovementEntity(DomainEventMessage<BudgetEvent> message, Provenance by, Movement movement, Key key, long seenAt) {
        var budget = message.getPayload().budgetId();
        eventId = key.eventId();
        ordinal = key.ordinal();
        position = seenAt;
        budgetId = budget.toString();
        office = budget.office().value();
        year = budget.year().year();
        line = movement.line().value();
        account = movement.account().name();
        recipient = movement.recipient() == null ? null : movement.recipient().toString();
        satang = movement.satang();
        event = EventCatalogue.nameOf(message.getPayload().getClass());
        version = message.getSequenceNumber();
        recordedAt = message.getTimestamp();
        effectiveOn = by.effectiveOn();
        actor = by.actor().value();
        role = by.role().name();
        documentNumber = by.document().number();
        documentDate = by.document().date();
        reason = by.reason();
        resolution = by.resolution() == null ? null : by.resolution().toString();
    }

    /** What names a row. */
    record Key(String eventId, int ordinal) implements Serializable {}
}
