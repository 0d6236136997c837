package esao.command.meeting;

import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.MeetingId;
import esao.kernel.provenance.Basis;

/**
 * Puts an item on the agenda, before the invitation.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item
 */
public record AddAgendaItem(MeetingId meetingId, Basis basis, AgendaItem item) implements MeetingCommand {}
