package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.carry_over}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "carry_over")
@IdClass(CarryOverRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class CarryOverRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String carryOver;

    private String direction;
    private String state;
    private String subjectKind;
    private String subject;
    private @Nullable String recipient;
    private String line;
    private long askedSatang;
    private long movedSatang;
    private long paidSatang;
    private long freedSatang;
    private long givenUpSatang;
    private long passedOnSatang;
    private long leftSatang;
    private LocalDate expiresOn;
    private @Nullable String otherBudget;
    private @Nullable String otherCarryOver;
    private @Nullable String otherLine;
    private @Nullable String requestedBy;
    private @Nullable LocalDate requestedOn;
    private @Nullable String approvedBy;
    private @Nullable LocalDate approvedOn;
    private @Nullable String documentNumber;
    private @Nullable LocalDate documentDate;
    private @Nullable Instant leftAt;
    private @Nullable Instant arrivedAt;

    protected CarryOverRow() {}

    CarryOverView view() {
        return new CarryOverView(
                office,
                (int) year,
                carryOver,
                direction,
                state,
                subjectKind,
                subject,
                recipient,
                line,
                askedSatang,
                movedSatang,
                paidSatang,
                freedSatang,
                givenUpSatang,
                passedOnSatang,
                leftSatang,
                expiresOn,
                otherBudget,
                otherCarryOver,
                otherLine,
                requestedBy,
                requestedOn,
                approvedBy,
                approvedOn,
                documentNumber,
                documentDate,
                leftAt,
                arrivedAt);
    }

    /** What names a row. */
    record Key(String budgetId, String carryOver) implements Serializable {}
}
