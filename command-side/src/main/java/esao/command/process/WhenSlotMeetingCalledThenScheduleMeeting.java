package esao.command.process;

import esao.command.meeting.MeetingProblem;
import esao.command.meeting.ScheduleMeeting;
import esao.command.messaging.Command;
import esao.command.problem.Violation;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A meeting that an approved calendar calls is scheduled. Where somebody scheduled it before, for that body and day and
 * it was not cancelled, nothing is left to be done.
 */
@Component
class WhenSlotMeetingCalledThenScheduleMeeting implements Reaction<SlotMeetingCalled> {

    @Override
    public String name() {
        return "when-slot-meeting-called-then-schedule-meeting";
    }

    @Override
    public Class<SlotMeetingCalled> answers() {
        return SlotMeetingCalled.class;
    }

    @Override
    public Optional<Command> command(SlotMeetingCalled called, Cause cause) {
        return Optional.of(new ScheduleMeeting(
                MeetingId.ofCode(called.calendarId().office(), called.meeting()),
                cause.basis(),
                called.body(),
                called.convenesAt(),
                called.place()));
    }

    @Override
    public boolean opens() {
        return true;
    }

    @Override
    public boolean isDone(SlotMeetingCalled called, Violation violation) {
        return violation.type().equals(MeetingProblem.ALREADY_SCHEDULED.type())
                && !"CANCELLED".equals(violation.facts().get("stage"))
                && called.body().value().equals(violation.facts().get("body"))
                && String.valueOf(violation.facts().get("convenesAt"))
                        .startsWith(called.convenesAt().day() + "T");
    }
}
