package esao.query.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.AgendaSubject;
import esao.kernel.meeting.value.SubjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.consent_subject}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "consent_subject")
@IdClass(ConsentSubjectRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ConsentSubjectRow {

    @Id
    private String kind;

    @Id
    private String subject;

    private String office;
    private int year;
    private long askedSatang;
    private @Nullable String body;
    private @Nullable String neededOutcome;
    private @Nullable LocalDate movedOn;
    private @Nullable String movedHash;
    private long movedSatang;
    private @Nullable LocalDate undoneOn;

    protected ConsentSubjectRow() {}

    Key key() {
        return new Key(kind, subject);
    }

    /** Which body has to consent; absent where no rule named one. */
    @Nullable
    String body() {
        return body;
    }

    /** What it has to resolve; absent where no rule said so. */
    @Nullable
    String neededOutcome() {
        return neededOutcome;
    }

    /** Since when its money is moved, or its request sent; absent where it is not, or was undone. */
    @Nullable
    LocalDate movedOn() {
        return undoneOn == null ? movedOn : null;
    }

    /** Since when its money was moved, or its request sent, as of a day. */
    @Nullable
    LocalDate movedOn(LocalDate day) {
        var on = movedOn;
        var back = undoneOn;
        return on == null || on.isAfter(day) || (back != null && !back.isAfter(day)) ? null : on;
    }

    /** The digest of what was carried out. */
    @Nullable
    String movedHash() {
        return movedHash;
    }

    /** How much was moved. */
    long movedSatang() {
        return movedSatang;
    }

    /** Whether it asks for money and moves none. */
    boolean isRequest() {
        return kind.equals(SubjectKind.BUDGET_REQUEST.name());
    }

    /** How much it asks for as it stands. */
    long askedSatang() {
        return askedSatang;
    }

    /** What names a row. */
    record Key(String kind, String subject) implements Serializable {

        /** As it is laid before a meeting, with the digest of its content. */
        AgendaSubject asLaid(@Nullable String contentHash) {
            var end = subject.indexOf('/');
            return new AgendaSubject(
                    SubjectKind.valueOf(kind),
                    end < 0 ? subject : subject.substring(0, end),
                    end < 0 ? null : subject.substring(end + 1),
                    contentHash == null ? null : new ContentHash(contentHash));
        }
    }
}
