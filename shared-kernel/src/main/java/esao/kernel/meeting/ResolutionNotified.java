package esao.kernel.meeting;

import esao.kernel.budget.value.Recipient;
import esao.kernel.provenance.LegalBasis;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A resolution was made known to those it concerns.
 *
 * @param meetingId the meeting
 * @param resolution the number of the resolution
 * @param recipients to whom
 * @param letter by which letter
 */
@Revision("1")
public record ResolutionNotified(MeetingId meetingId, int resolution, List<Recipient> recipients, LegalBasis letter)
        implements MeetingEvent {

    public ResolutionNotified {
        recipients = List.copyOf(recipients);
    }
}
