package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.value.SettledCorrection;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * The minutes were written, or written anew.
 *
 * @param meetingId the meeting
 * @param revision 1 for the first draft
 * @param hash the digest of the minutes
 * @param settled what became of corrections that were asked for
 */
@Revision("1")
public record MinutesDrafted(MeetingId meetingId, int revision, ContentHash hash, List<SettledCorrection> settled)
        implements MeetingEvent {

    public MinutesDrafted {
        settled = List.copyOf(settled);
    }
}
