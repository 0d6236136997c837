package esao.command.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;

/**
 * Settles that a meeting is held.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param body the body that meets
 * @param convenesAt when
 * @param place where
 */
public record ScheduleMeeting(MeetingId meetingId, Basis basis, BodyCode body, OfficeMoment convenesAt, String place)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the place is not one line
     */
    public ScheduleMeeting {
        Text.line("place", place, Text.LINE);
    }
}
