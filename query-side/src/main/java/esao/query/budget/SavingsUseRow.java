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

/** A row of {@code read_model.savings_use}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "savings_use")
@IdClass(SavingsUseRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class SavingsUseRow {

    @Id
    private String budgetId;

    @Id
    private String savingsUse;

    private String state;
    private String approach;
    private long amountSatang;
    private String hash;
    private String items;
    private String virementClass;
    private String rules;
    private String approvingRole;
    private @Nullable String body;
    private String proposedBy;
    private Instant proposedAt;
    private @Nullable String resolution;
    private @Nullable String endorsedBy;
    private @Nullable String approvalNumber;
    private @Nullable LocalDate approvalDate;
    private @Nullable String approvedBy;
    private @Nullable LocalDate validUntil;
    private @Nullable String endedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String orderedBy;
    private @Nullable String wantedHash;
    private @Nullable String wantedItems;

    protected SavingsUseRow() {}

    SavingsUseView view() {
        return new SavingsUseView(
                savingsUse,
                state,
                approach,
                amountSatang,
                hash,
                virementClass,
                rules,
                approvingRole,
                body,
                proposedBy,
                proposedAt,
                resolution,
                endorsedBy,
                approvalNumber,
                approvalDate,
                approvedBy,
                validUntil,
                endedBy,
                endedOn,
                StoredJson.list(items, SavingsUseItemView.class),
                orderedBy,
                wantedHash,
                wantedItems == null ? null : StoredJson.list(wantedItems, SavingsUseItemView.class));
    }

    /** What names a row. */
    record Key(String budgetId, String savingsUse) implements Serializable {}
}
