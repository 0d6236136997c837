package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.allocation_rule}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "allocation_rule")
@IdClass(AllocationRuleRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class AllocationRuleRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String rule;

    @Id
    private long version;

    private String line;
    private String kind;
    private @Nullable String item;
    private @Nullable Long term;
    private @Nullable String formula;
    private long unitSatang;
    private String remainderTo;
    private String remainderName;
    private String setBy;
    private LocalDate setOn;

    protected AllocationRuleRow() {}

    AllocationRuleView view() {
        return new AllocationRuleView(
                office,
                (int) year,
                rule,
                version,
                line,
                kind,
                item,
                term,
                formula,
                unitSatang,
                remainderTo,
                remainderName,
                setBy,
                setOn);
    }

    /** What names a row. */
    record Key(String budgetId, String rule, long version) implements Serializable {}
}
