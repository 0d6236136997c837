package esao.kernel.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.office.PersonId;
import esao.kernel.text.Text;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Something was said that is to be kept.
 *
 * @param meetingId the meeting
 * @param item the item of the agenda
 * @param speaker the member who said it; absent where it sums up what several said
 * @param text what
 * @param at when
 */
@Revision("1")
public record DiscussionRecorded(
        MeetingId meetingId, AgendaNumber item, @Nullable PersonId speaker, String text, OfficeMoment at)
        implements MeetingEvent {

    /**
     * Says that it happened.
     *
     * @throws IllegalArgumentException if the text is empty, too long or unprintable
     */
    public DiscussionRecorded {
        Text.required("text", text, Text.PARAGRAPH);
    }
}
