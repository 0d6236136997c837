package esao.command.meeting;

import esao.kernel.budget.value.Recipient;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Keeps that somebody received what was made known.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param resolution the number of the resolution
 * @param recipient who
 */
public record RecordReceipt(MeetingId meetingId, Basis basis, int resolution, Recipient recipient)
        implements MeetingCommand {}
