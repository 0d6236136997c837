package esao.command.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;
import esao.kernel.provenance.ResolutionRef;

/**
 * Keeps that a later meeting certified the minutes.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param hash the digest of their text
 * @param resolution the resolution of the later meeting
 */
public record CertifyMinutes(MeetingId meetingId, Basis basis, ContentHash hash, ResolutionRef resolution)
        implements MeetingCommand {}
