package esao.bench.peer.axon.reading;

import esao.kernel.budget.AllocationProposed;
import esao.kernel.provenance.Provenance;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A proposal to allocate, as the product's read model has it. */
@Entity
@Table(name = "allocation_proposal")
@IdClass(ProposalEntity.Key.class)
@SuppressWarnings({"NullAway.Init", "unused"}) // The fields are read and set by Hibernate.
class ProposalEntity {

    @Id
    private String budgetId;

    @Id
    private String allocation;

    private String office;
    private int year;
    private String state = "PROPOSED";
    private long totalSatang;
    private int shareCount;

    @Column(columnDefinition = "text")
    private String shares;

    private String documentNumber;
    private LocalDate documentDate;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ProposalEntity() {}

    ProposalEntity(AllocationProposed event, Provenance by, Instant at) {
        budgetId = event.budgetId().toString();
        allocation = event.allocation().value();
        office = event.budgetId().office().value();
        year = event.budgetId().year().year();
        totalSatang = event.shares().stream()
                .mapToLong(share -> share.amount().satang())
                .sum();
        shareCount = event.shares().size();
        shares = event.shares().toString();
        documentNumber = by.document().number();
        documentDate = by.document().date();
        proposedBy = by.actor().value();
        proposedAt = at;
    }

    void decide(String outcome, Provenance by, Instant at) {
        state = outcome;
        decidedBy = by.actor().value();
        decidedAt = at;
    }

    /** What names a row. */
    record Key(String budgetId, String allocation) implements Serializable {}
}
