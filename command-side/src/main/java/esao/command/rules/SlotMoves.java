package esao.command.rules;

import esao.kernel.meeting.MeetingId;

/** What the calendars have to say about meetings, as their own records have it when they are asked for. */
public interface SlotMoves {

    /** How often the slot of a meeting was moved since the calendar called the meeting; 0 where it has none. */
    int of(MeetingId meeting);
}
