package esao.query.budget;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.allocation_proposal}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "allocation_proposal")
@IdClass(ProposalRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class ProposalRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String allocation;

    private String state;
    private long totalSatang;
    private long shareCount;
    private String shares;
    private String documentNumber;
    private LocalDate documentDate;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;

    protected ProposalRow() {}

    ProposalView view() {
        return new ProposalView(
                office,
                (int) year,
                allocation,
                state,
                totalSatang,
                (int) shareCount,
                StoredJson.list(shares, ProposedShareView.class),
                documentNumber,
                documentDate,
                proposedBy,
                proposedAt,
                decidedBy,
                decidedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String allocation) implements Serializable {}
}
