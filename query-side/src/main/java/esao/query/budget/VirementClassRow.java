package esao.query.budget;

import esao.query.projection.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.virement_class}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "virement_class")
@IdClass(VirementClassRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class VirementClassRow {

    @Id
    private String budgetId;

    @Id
    private String virement;

    /** Of the read model of virements, so always the state of today. */
    @Formula("(SELECT step.state FROM read_model.virement step"
            + " WHERE step.budget_id = budget_id AND step.virement = virement)")
    private @Nullable String state;

    private String virementClass;
    private String hash;
    private String natures;
    private String rules;
    private String neededOutcome;
    private String approvedBy;
    private @Nullable String body;
    private String classifiedBy;
    private Instant classifiedAt;

    protected VirementClassRow() {}

    VirementClassView view() {
        return new VirementClassView(
                virement,
                state,
                virementClass,
                hash,
                rules,
                neededOutcome,
                approvedBy,
                body,
                classifiedBy,
                classifiedAt,
                StoredJson.list(natures, SpendingNatureView.class));
    }

    /** What names a row. */
    record Key(String budgetId, String virement) implements Serializable {}
}
