package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.savings}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "savings")
@IdClass(SavingsPoolRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class SavingsPoolRow {

    @Id
    private String budgetId;

    @Id
    private String savings;

    private String line;
    private @Nullable String recipient;
    private String cause;
    private long declaredSatang;
    private long usedSatang;
    private long movedSatang;
    private long returnedSatang;
    private LocalDate declaredOn;
    private String declaredBy;
    private String documentNumber;
    private LocalDate documentDate;

    protected SavingsPoolRow() {}

    SavingsView view() {
        return new SavingsView(
                savings,
                line,
                recipient,
                cause,
                declaredSatang,
                usedSatang,
                movedSatang,
                returnedSatang,
                declaredSatang - usedSatang - movedSatang - returnedSatang,
                declaredOn,
                declaredBy,
                documentNumber,
                documentDate);
    }

    /** What names a row. */
    record Key(String budgetId, String savings) implements Serializable {}
}
