package esao.kernel.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.provenance.ResolutionRef;
import org.axonframework.serialization.Revision;

/**
 * A later meeting of the same body certified the minutes. They never change again.
 *
 * @param meetingId the meeting
 * @param revision which draft
 * @param hash the digest of the minutes
 * @param resolution the resolution of the later meeting
 */
@Revision("1")
public record MinutesCertified(MeetingId meetingId, int revision, ContentHash hash, ResolutionRef resolution)
        implements MeetingEvent {}
