package esao.command.process;

import esao.command.meeting.FollowSlot;
import esao.command.meeting.MeetingProblem;
import esao.command.messaging.Command;
import esao.command.problem.Violation;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meetingcalendar.SlotMeetingMoved;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A meeting goes with its slot to another day, unless somebody gave it that very time before, or another time since. Of
 * several moves only the last one counts.
 */
@Component
class WhenSlotMeetingMovedThenRescheduleMeeting implements Reaction<SlotMeetingMoved> {

    @Override
    public String name() {
        return "when-slot-meeting-moved-then-reschedule-meeting";
    }

    @Override
    public Class<SlotMeetingMoved> answers() {
        return SlotMeetingMoved.class;
    }

    @Override
    public Optional<Command> command(SlotMeetingMoved moved, Cause cause) {
        return Optional.of(new FollowSlot(
                MeetingId.ofCode(moved.calendarId().office(), moved.meeting()),
                cause.basis(),
                moved.convenesAt(),
                moved.move()));
    }

    @Override
    public boolean isDone(SlotMeetingMoved moved, Violation violation) {
        return violation.type().equals(MeetingProblem.NOTHING_RESCHEDULED.type())
                || violation.type().equals(MeetingProblem.SLOT_MOVE_OVERTAKEN.type());
    }
}
