package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.consent_act}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "consent_act")
@IdClass(ConsentActRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ConsentActRow {

    @Id
    private String kind;

    @Id
    private String subject;

    @Id
    private long version;

    private String office;
    private String resolution;
    private String act;
    private @Nullable String hash;
    private @Nullable String wantedHash;
    private LocalDate actedOn;

    protected ConsentActRow() {}

    ConsentSubjectRow.Key subjectKey() {
        return new ConsentSubjectRow.Key(kind, subject);
    }

    long version() {
        return version;
    }

    String resolution() {
        return resolution;
    }

    ConsentAct act() {
        return ConsentAct.valueOf(act);
    }

    /** The digest of the content it was done to; absent where it was done to the subject as a whole. */
    @Nullable
    String hash() {
        return hash;
    }

    /** The digest of the content that the meeting wants instead, where that can be told. */
    @Nullable
    String wantedHash() {
        return wantedHash;
    }

    LocalDate actedOn() {
        return actedOn;
    }

    /** What names a row. */
    record Key(String kind, String subject, long version) implements Serializable {}
}
