package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting_item}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting_item")
@IdClass(MeetingItemRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class MeetingItemRow {

    @Id
    private String meetingId;

    @Id
    private long added;

    private String itemOrder;
    private String item;
    private String kind;
    private String title;
    private boolean late;
    private @Nullable String subjectKind;
    private @Nullable String subject;
    private @Nullable String contentHash;
    private @Nullable String paperHash;
    private @Nullable String resolution;
    private @Nullable String outcome;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnReason;

    protected MeetingItemRow() {}

    MeetingItemView view() {
        return new MeetingItemView(
                itemOrder,
                item,
                kind,
                title,
                late,
                subjectKind,
                subject,
                contentHash,
                paperHash,
                resolution,
                outcome,
                withdrawnOn,
                withdrawnReason,
                added);
    }

    /** What names a row. */
    record Key(String meetingId, long added) implements Serializable {}
}
