package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting_resolution}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting_resolution")
@IdClass(ResolutionRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ResolutionRow {

    @Id
    private String meetingId;

    @Id
    private int number;

    private String office;
    private int year;
    private String resolution;
    private String body;
    private String kind;
    private String title;
    private String outcome;
    private String wording;
    private String conditions;
    private @Nullable String subjectKind;
    private @Nullable String subject;
    private @Nullable String contentHash;
    private LocalDate declaredOn;
    private String declaredAt;
    private String status;
    private @Nullable LocalDate usableOn;
    private int present;
    private int needed;
    private int members;
    private int dissents;

    protected ResolutionRow() {}

    ResolutionView view() {
        return new ResolutionView(
                year,
                resolution,
                body,
                kind,
                title,
                outcome,
                wording,
                conditions,
                subjectKind,
                subject,
                contentHash,
                declaredOn,
                declaredAt,
                status,
                usableOn,
                present,
                needed,
                members,
                dissents);
    }

    /** What names a row. */
    record Key(String meetingId, int number) implements Serializable {}
}
