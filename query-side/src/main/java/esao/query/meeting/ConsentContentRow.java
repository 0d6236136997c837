package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** A row of {@code read_model.consent_content}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "consent_content")
@IdClass(ConsentContentRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ConsentContentRow {

    @Id
    private String kind;

    @Id
    private String subject;

    @Id
    private String hash;

    private String office;
    private long satang;

    protected ConsentContentRow() {}

    Key key() {
        return new Key(kind, subject, hash);
    }

    /** How much it asks for. */
    long satang() {
        return satang;
    }

    /** What names a row. */
    record Key(String kind, String subject, String hash) implements Serializable {}
}
