package esao.command.meeting;

import esao.kernel.budget.value.ContentHash;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Sends the minutes to the members.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param hash the digest of their text
 */
public record CirculateMinutes(MeetingId meetingId, Basis basis, ContentHash hash) implements MeetingCommand {}
