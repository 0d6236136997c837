package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.framework_envelope}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_envelope")
@IdClass(EnvelopeRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class EnvelopeRow {

    @Id
    private String frameworkId;

    @Id
    private long baseYear;

    @Id
    private long year;

    @Id
    private String category;

    private @Nullable Long ceilingSatang;

    private long estimateSatang;

    private @Nullable Long roomSatang;

    private long contractedSatang;

    private @Nullable Long openingSatang;

    private long policySatang;

    private long volumeSatang;

    private long priceSatang;

    private long correctionSatang;

    private long baselineSatang;

    private long newPolicySatang;

    protected EnvelopeRow() {}

    EnvelopeView view() {
        return new EnvelopeView(
                (int) baseYear,
                (int) year,
                category,
                ceilingSatang,
                estimateSatang,
                roomSatang,
                contractedSatang,
                openingSatang,
                policySatang,
                volumeSatang,
                priceSatang,
                correctionSatang,
                baselineSatang,
                newPolicySatang);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear, long year, String category) implements Serializable {}
}
