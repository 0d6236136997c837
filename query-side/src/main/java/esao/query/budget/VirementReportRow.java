package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.virement_report}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "virement_report")
@IdClass(VirementReportRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class VirementReportRow {

    @Id
    private String budgetId;

    @Id
    private String virement;

    @Id
    private String addressee;

    private LocalDate executedOn;
    private LocalDate dueOn;
    private long amountSatang;
    private String rules;
    private @Nullable LocalDate reportedOn;
    private @Nullable String reportedBy;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDate;
    private @Nullable LocalDate reversedOn;

    protected VirementReportRow() {}

    VirementReportView view() {
        return new VirementReportView(
                virement,
                addressee,
                executedOn,
                dueOn,
                amountSatang,
                rules,
                reportedOn,
                reportedBy,
                letterNumber,
                letterDate,
                reversedOn);
    }

    /** What names a row. */
    record Key(String budgetId, String virement, String addressee) implements Serializable {}
}
