package esao.query.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code read_model.meeting_action}. */
@Entity
@Immutable
@Table(schema = "read_model", name = "meeting_action")
@IdClass(ActionRow.Key.class)
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // The columns are set by Hibernate, some only to be asked for.
class ActionRow {

    @Id
    private String meetingId;

    private String office;
    private String resolution;

    @Id
    private String action;

    private String owner;
    private String task;
    private LocalDate assignedOn;
    private LocalDate dueOn;
    private int percent;
    private @Nullable String report;
    private @Nullable LocalDate reportedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private @Nullable String result;
    private @Nullable String evidence;

    protected ActionRow() {}

    ActionView view() {
        return new ActionView(
                resolution,
                action,
                owner,
                task,
                assignedOn,
                dueOn,
                percent,
                report,
                reportedOn,
                closedOn,
                closedBy,
                result,
                evidence);
    }

    /** What names a row. */
    record Key(String meetingId, String action) implements Serializable {}
}
