package esao.bench.peer.axon.reading;

import esao.kernel.budget.RecipientNotified;
import esao.kernel.budget.TrancheReleased;
import esao.kernel.provenance.Provenance;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A part of an allocation that was released, as the product's read model has it. */
@Entity
@Table(name = "tranche")
@IdClass(TrancheEntity.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
class TrancheEntity {

    @Id
    private String budgetId;

    @Id
    private String tranche;

    private String office;
    private int year;
    private String line;
    private String recipient;
    private int number;
    private long amountSatang;
    private String letterNumber;
    private LocalDate letterDate;
    private String releasedBy;
    private Instant releasedAt;
    private @Nullable String noticeNumber;
    private @Nullable LocalDate noticeDate;
    private @Nullable Instant notifiedAt;
    private @Nullable String acknowledgedBy;
    private @Nullable Instant acknowledgedAt;

    protected TrancheEntity() {}

    TrancheEntity(TrancheReleased event, Provenance by, Instant at) {
        budgetId = event.budgetId().toString();
        tranche = event.tranche().value();
        office = event.budgetId().office().value();
        year = event.budgetId().year().year();
        line = event.line().value();
        recipient = event.recipient().toString();
        number = event.number();
        amountSatang = event.amount().satang();
        letterNumber = event.letter().number();
        letterDate = event.letter().date();
        releasedBy = by.actor().value();
        releasedAt = at;
    }

    void tell(RecipientNotified event, Instant at) {
        noticeNumber = event.letter().number();
        noticeDate = event.letter().date();
        notifiedAt = at;
    }

    void acknowledge(Provenance by, Instant at) {
        acknowledgedBy = by.actor().value();
        acknowledgedAt = at;
    }

    /** What names a row. */
    record Key(String budgetId, String tranche) implements Serializable {}
}
