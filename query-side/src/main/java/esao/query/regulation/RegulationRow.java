package esao.query.regulation;

import esao.kernel.regulation.value.Provisions;
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

/** A row of {@code read_model.regulation_version}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "regulation_version")
@IdClass(RegulationRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RegulationRow {

    @Id
    private String regulationId;

    private String office;
    private String kind;

    @Id
    private String version;

    private LocalDate effectiveFrom;
    private String state;
    private String content;
    private String setBy;
    private Instant setAt;
    private String documentNumber;
    private LocalDate documentDate;
    private String reason;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBecause;

    protected RegulationRow() {}

    RegulationView view() {
        return new RegulationView(
                office,
                kind,
                version,
                effectiveFrom,
                state,
                setBy,
                setAt,
                documentNumber,
                documentDate,
                reason,
                withdrawnBy,
                withdrawnAt,
                withdrawnBecause,
                StoredJson.one(content, Provisions.class));
    }

    /** What names a row. */
    record Key(String regulationId, String version) implements Serializable {}
}
