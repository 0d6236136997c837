package esao.query.framework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.framework_obligation}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "framework_obligation")
@IdClass(ObligationRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class ObligationRow {

    @Id
    private String frameworkId;

    @Id
    private long baseYear;

    @Id
    private String obligation;

    @Id
    private long year;

    private String line;

    private String name;

    private String category;

    private String contractNumber;

    private LocalDate contractDate;

    private long instalmentSatang;

    protected ObligationRow() {}

    ObligationView view() {
        return new ObligationView(
                obligation, (int) year, line, name, category, contractNumber, contractDate, instalmentSatang);
    }

    /** What names a row. */
    record Key(String frameworkId, long baseYear, String obligation, long year) implements Serializable {}
}
