package esao.command.meeting.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.meeting.ApproveCalendar;
import esao.command.meeting.ArrangeSlot;
import esao.command.meeting.DiscardMeetingCalendar;
import esao.command.meeting.DraftMeetingCalendar;
import esao.command.meeting.LinkSlotToDeadline;
import esao.command.meeting.MoveSlot;
import esao.command.meeting.ScheduleMeetingSlot;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may give which command about the calendar of meetings. */
@Component
public class CalendarRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(DraftMeetingCalendar.class, POLICY_STAFF, SECRETARY),
                Right.of(DiscardMeetingCalendar.class, POLICY_STAFF, SECRETARY),
                Right.of(ScheduleMeetingSlot.class, POLICY_STAFF, SECRETARY),
                Right.of(LinkSlotToDeadline.class, POLICY_STAFF, SECRETARY),
                // Of somebody who is both, the capacity counts that may call a meeting and move it.
                Right.of(ArrangeSlot.class, SECRETARY, POLICY_STAFF),
                Right.of(MoveSlot.class, SECRETARY, POLICY_STAFF),
                Right.of(ApproveCalendar.class, ESAO_DIRECTOR));
    }
}
