package esao.query.meeting;

import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.meeting_action}. */
record ActionLine(
        String meetingId,
        String action,
        String office,
        String resolution,
        String owner,
        String task,
        LocalDate assignedOn,
        LocalDate dueOn,
        int percent,
        @Nullable String report,
        @Nullable LocalDate reportedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedBy,
        @Nullable String result,
        @Nullable String evidence) {

    /** How far it has come. */
    record Progress(String meetingId, String action, int percent, String report, LocalDate reportedOn) {}

    /** That it was found done. */
    record Closure(
            String meetingId, String action, LocalDate closedOn, String closedBy, String result, String evidence) {}

    static ActionLine of(ResolutionActionAssigned assigned, Recorded<MeetingEvent> recorded, String cited) {
        return new ActionLine(
                assigned.meetingId().toString(),
                assigned.action().value(),
                assigned.meetingId().office().value(),
                cited,
                assigned.owner().value(),
                assigned.task(),
                recorded.provenance().effectiveOn(),
                assigned.dueOn(),
                0,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Progress of(ActionProgressReported reported, Recorded<MeetingEvent> recorded) {
        return new Progress(
                reported.meetingId().toString(),
                reported.action().value(),
                reported.percent(),
                reported.report(),
                recorded.provenance().effectiveOn());
    }

    static Closure of(ResolutionActionClosed closed, Recorded<MeetingEvent> recorded) {
        return new Closure(
                closed.meetingId().toString(),
                closed.action().value(),
                recorded.provenance().effectiveOn(),
                recorded.actor(),
                closed.result(),
                closed.evidence().value());
    }
}
