package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.loosening}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "loosening")
@IdClass(LooseningRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class LooseningRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String policy;

    private String state;
    private String[] lines;
    private long limitSatang;
    private long usedSatang;
    private LocalDate validUntil;
    private String reason;
    private String proposedBy;
    private LocalDate proposedOn;
    private @Nullable String confirmedBy;
    private @Nullable LocalDate confirmedOn;
    private @Nullable String endedBy;
    private @Nullable LocalDate endedOn;

    protected LooseningRow() {}

    /** As of a day. */
    LooseningView view(LocalDate asOf) {
        var over = endedBy == null && validUntil.isBefore(asOf);
        return new LooseningView(
                office,
                (int) year,
                policy,
                over ? LooseningState.EXPIRED.name() : state,
                List.of(lines),
                limitSatang,
                usedSatang,
                validUntil,
                reason,
                proposedBy,
                proposedOn,
                confirmedBy,
                confirmedOn,
                endedBy,
                endedOn);
    }

    /** What names a row. */
    record Key(String budgetId, String policy) implements Serializable {}
}
