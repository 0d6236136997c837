package esao.command.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Declares what the meeting resolved.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item of the agenda
 * @param outcome what
 * @param text in which words
 * @param conditions under which conditions, or with which amendments, in words
 * @param amendment which figures the meeting changed in what was laid; absent where it changed none
 * @param effectiveImmediately whether the meeting said that it counts before the minutes are certified
 * @param at when
 */
public record DeclareResolution(
        MeetingId meetingId,
        Basis basis,
        AgendaNumber item,
        ResolutionOutcome outcome,
        String text,
        List<String> conditions,
        @Nullable Amendment amendment,
        boolean effectiveImmediately,
        OfficeMoment at)
        implements MeetingCommand {

    /**
     * Asks for it.
     *
     * @throws IllegalArgumentException if the text or a condition is empty, too long or unprintable, or a list is
     *     longer than 200
     */
    public DeclareResolution {
        Text.required("text", text, Text.PARAGRAPH);
        conditions.forEach(condition -> Text.required("conditions", condition, Text.PARAGRAPH));
        conditions = MeetingCommand.list("conditions", conditions);
    }
}
