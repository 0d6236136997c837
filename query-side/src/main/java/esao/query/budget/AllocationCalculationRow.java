package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.allocation_calculation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "allocation_calculation")
@IdClass(AllocationCalculationRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class AllocationCalculationRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String allocation;

    private String rule;
    private long ruleVersion;
    private String line;
    private String kind;
    private @Nullable String round;
    private @Nullable String hash;
    private @Nullable String rateVersion;
    private @Nullable String formula;
    private long poolSatang;
    private String calculatedBy;
    private LocalDate calculatedOn;

    protected AllocationCalculationRow() {}

    AllocationCalculationView view() {
        return new AllocationCalculationView(
                office,
                (int) year,
                allocation,
                rule,
                ruleVersion,
                line,
                kind,
                round,
                hash,
                rateVersion,
                formula,
                poolSatang,
                calculatedBy,
                calculatedOn);
    }

    /** What names a row. */
    record Key(String budgetId, String allocation) implements Serializable {}
}
