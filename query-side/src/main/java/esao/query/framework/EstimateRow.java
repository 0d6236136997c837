package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.framework_estimate}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_estimate")
@IdClass(EstimateRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class EstimateRow {

    @Id
    private String frameworkId;

    @Id
    private long baseYear;

    @Id
    private String line;

    private String name;

    @Id
    private long year;

    private String category;

    private String fund;

    private @Nullable Long openingSatang;

    private long policySatang;

    private long volumeSatang;

    private long priceSatang;

    private long correctionSatang;

    private long estimateSatang;

    private long newPolicySatang;

    private String driver;

    private @Nullable Long heads;

    private @Nullable Long rateSatang;

    private @Nullable Long baseSatang;

    private @Nullable Long indexBasisPoints;

    private @Nullable String reference;

    private String setBy;

    private Instant setAt;

    protected EstimateRow() {}

    EstimateView view() {
        return new EstimateView(
                (int) baseYear,
                line,
                name,
                (int) year,
                category,
                fund,
                openingSatang,
                policySatang,
                volumeSatang,
                priceSatang,
                correctionSatang,
                estimateSatang,
                newPolicySatang,
                driver,
                heads,
                rateSatang,
                baseSatang,
                indexBasisPoints,
                reference,
                setBy,
                setAt);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear, String line, long year) implements Serializable {}
}
