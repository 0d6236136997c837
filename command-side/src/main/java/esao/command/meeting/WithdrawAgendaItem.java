package esao.command.meeting;

import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.provenance.Basis;

/**
 * Takes an item off the agenda, before the invitation; why is in the basis. Afterwards only the meeting itself does
 * that, by resolving so.
 *
 * @param meetingId which meeting
 * @param basis on what it rests
 * @param item the item
 */
public record WithdrawAgendaItem(MeetingId meetingId, Basis basis, AgendaNumber item) implements MeetingCommand {}
