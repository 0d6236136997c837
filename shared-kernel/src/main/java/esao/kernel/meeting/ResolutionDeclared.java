package esao.kernel.meeting;

import esao.kernel.body.value.BodyCode;
import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.text.Text;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The meeting resolved on an item.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param number the number of the resolution within the meeting
 * @param outcome what
 * @param text in which words
 * @param conditions under which conditions, or with which amendments
 * @param amendment which figures it changed in what was laid; absent where it changed none
 * @param subject on what, where that is something kept here
 * @param vote the vote on which it rests; absent where nobody objected
 * @param effect from when it can be used
 * @param body the body that resolved
 * @param quorum the quorum of the item at that moment
 * @param at when
 */
@Revision("1")
public record ResolutionDeclared(
        MeetingId meetingId,
        AgendaNumber item,
        int number,
        ResolutionOutcome outcome,
        String text,
        List<String> conditions,
        @Nullable Amendment amendment,
        @Nullable AgendaSubject subject,
        @Nullable Integer vote,
        ResolutionEffect effect,
        BodyCode body,
        Quorum quorum,
        OfficeMoment at)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the text or a condition is empty, too long or unprintable
     */
    public ResolutionDeclared {
        Text.required("text", text, Text.PARAGRAPH);
        conditions.forEach(condition -> Text.required("conditions", condition, Text.PARAGRAPH));
        conditions = List.copyOf(conditions);
    }
}
