package esao.kernel.meeting;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Somebody is to do what follows from a resolution.
 *
 * @param meetingId the meeting
 * @param action the action
 * @param resolution the number of the resolution
 * @param owner who
 * @param task what
 * @param dueOn by when
 */
@Revision("1")
public record ResolutionActionAssigned(
        MeetingId meetingId, ActionId action, int resolution, PersonId owner, String task, LocalDate dueOn)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the task is empty, too long or unprintable, or the day lies outside of all
     *     fiscal years
     */
    public ResolutionActionAssigned {
        Text.required("task", task, Text.PARAGRAPH);
        OfficeTime.requireDay("dueOn", dueOn);
    }
}
