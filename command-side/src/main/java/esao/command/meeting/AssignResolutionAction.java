package esao.command.meeting;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.ActionId;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.Basis;
import esao.kernel.text.Text;
import java.time.LocalDate;

/**
 * Charges somebody with what follows from a resolution.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param actionId the action
 * @param resolution the number of the resolution
 * @param owner who, under an identifier: a code, never a name or a citizen number
 * @param task what
 * @param dueOn by when
 */
public record AssignResolutionAction(
        MeetingId meetingId,
        Basis basis,
        ActionId actionId,
        int resolution,
        PersonId owner,
        String task,
        LocalDate dueOn)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the owner is named by a name or a citizen number, the task is empty, too long
     *     or unprintable, or the day lies outside of all fiscal years
     */
    public AssignResolutionAction {
        owner.requireCode("owner");
        Text.required("task", task, Text.PARAGRAPH);
        OfficeTime.requireDay("dueOn", dueOn);
    }
}
