package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.framework_policy_effect}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_policy_effect")
@IdClass(PolicyEffectRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class PolicyEffectRow {

    @Id
    private String frameworkId;

    @Id
    private long baseYear;

    @Id
    private String policy;

    @Id
    private long number;

    private String title;

    private long year;

    private String category;

    private long deltaSatang;

    private String documentNumber;

    private LocalDate documentDate;

    protected PolicyEffectRow() {}

    PolicyEffectView view() {
        return new PolicyEffectView(
                policy,
                (int) number,
                (int) baseYear,
                title,
                (int) year,
                category,
                deltaSatang,
                documentNumber,
                documentDate);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear, String policy, long number) implements Serializable {}
}
