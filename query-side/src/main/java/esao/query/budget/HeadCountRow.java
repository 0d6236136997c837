package esao.query.budget;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.head_count}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "head_count")
@IdClass(HeadCountRow.Key.class)
@SuppressWarnings("NullAway.Init") // The columns are set by Hibernate.
class HeadCountRow {

    @Id
    private String budgetId;

    private String office;
    private long year;

    @Id
    private String round;

    @Id
    private String school;

    private String name;

    @Id
    private String level;

    @Id
    private String education;

    private long heads;
    private String hash;
    private String lockedBy;
    private LocalDate lockedOn;

    protected HeadCountRow() {}

    HeadCountView view() {
        return new HeadCountView(
                office, (int) year, round, school, name, level, education, heads, hash, lockedBy, lockedOn);
    }

    /** What names a row. */
    record Key(String budgetId, String round, String school, String level, String education) implements Serializable {}
}
