package esao.command.meeting;

import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.provenance.Basis;

/**
 * Puts an item on the agenda to which the meeting consented.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item
 * @param consent by how many
 */
public record AddLateItem(MeetingId meetingId, Basis basis, AgendaItem item, LateConsent consent)
        implements MeetingCommand {}
