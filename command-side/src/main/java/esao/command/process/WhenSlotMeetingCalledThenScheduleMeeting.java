package esao.command.process;

import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.ScheduledBefore;
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
        return ScheduledBefore.isFor(called.body(), called.convenesAt().day(), violation);
    }
}
