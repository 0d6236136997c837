package esao.query.meeting;

import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new row of {@code read_model.meeting}. */
record MeetingLine(
        String meetingId,
        String office,
        String code,
        int year,
        String body,
        LocalDate convenesOn,
        String convenesAt,
        String place,
        String stage,
        @Nullable String openedAt,
        @Nullable String closedAt,
        String minutes,
        int minutesRevision,
        @Nullable String minutesHash,
        @Nullable String certifiedBy,
        int rescheduled) {

    static MeetingLine of(MeetingScheduled scheduled) {
        var id = scheduled.meetingId();
        return new MeetingLine(
                id.toString(),
                id.office().value(),
                id.code(),
                id.year().year(),
                scheduled.body().value(),
                scheduled.convenesAt().day(),
                scheduled.convenesAt().toString(),
                scheduled.place(),
                MeetingStage.SCHEDULED.name(),
                null,
                null,
                MinutesState.NONE.name(),
                0,
                null,
                null,
                0);
    }

    /** It is called for another time; absent is the place where it stays. */
    record Moved(
            String meetingId,
            LocalDate convenesOn,
            String convenesAt,
            @Nullable String place) {}

    static Moved moved(MeetingRescheduled moved) {
        var convenesAt = moved.convenesAt();
        return new Moved(moved.meetingId().toString(), convenesAt.day(), convenesAt.toString(), moved.place());
    }

    /** What changes in it from stage to stage; absent is what stays. */
    record Stage(
            String meetingId,
            String stage,
            @Nullable String openedAt,
            @Nullable String closedAt,
            @Nullable LocalDate convenesOn,
            @Nullable String convenesAt) {}

    static Stage at(MeetingEvent event, String stage) {
        return new Stage(event.meetingId().toString(), stage, null, null, null, null);
    }

    static Stage opened(MeetingOpened opened) {
        return new Stage(
                opened.meetingId().toString(),
                MeetingStage.OPEN.name(),
                opened.at().toString(),
                null,
                null,
                null);
    }

    static Stage closed(MeetingClosed closed) {
        return new Stage(
                closed.meetingId().toString(),
                MeetingStage.CLOSED.name(),
                null,
                closed.at().toString(),
                null,
                null);
    }

    static Stage adjourned(MeetingAdjourned adjourned) {
        return new Stage(
                adjourned.meetingId().toString(),
                MeetingStage.ADJOURNED.name(),
                null,
                null,
                adjourned.resumesAt().day(),
                adjourned.resumesAt().toString());
    }
}
