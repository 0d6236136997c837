package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class MeetingRow {

    @Id
    private String meetingId;

    private String office;
    private String code;
    private int year;
    private String body;
    private LocalDate convenesOn;
    private String convenesAt;
    private String place;
    private String stage;
    private @Nullable String openedAt;
    private @Nullable String closedAt;
    private String minutes;
    private int minutesRevision;
    private @Nullable String minutesHash;
    private @Nullable String certifiedBy;
    private int rescheduled;

    protected MeetingRow() {}

    MeetingView view() {
        return new MeetingView(
                code,
                year,
                body,
                convenesOn,
                convenesAt,
                place,
                stage,
                openedAt,
                closedAt,
                minutes,
                minutesRevision,
                minutesHash,
                certifiedBy,
                rescheduled);
    }
}
