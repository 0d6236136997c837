package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.framework_revenue}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_revenue")
@IdClass(RevenueRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class RevenueRow {

    @Id
    private String frameworkId;

    @Id
    private long baseYear;

    @Id
    private long year;

    @Id
    private String fund;

    @Id
    private String sourceKey;

    private String source;

    private long revenueSatang;

    protected RevenueRow() {}

    RevenueView view() {
        return new RevenueView((int) baseYear, (int) year, fund, sourceKey, source, revenueSatang);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear, long year, String fund, String sourceKey) implements Serializable {}
}
