package esao.command.meeting.web;

import static esao.kernel.provenance.Role.ESAO_DIRECTOR;
import static esao.kernel.provenance.Role.FINANCE_GROUP;
import static esao.kernel.provenance.Role.GROUP_HEAD;
import static esao.kernel.provenance.Role.POLICY_STAFF;
import static esao.kernel.provenance.Role.PROCESS;
import static esao.kernel.provenance.Role.SCHOOL_DIRECTOR;
import static esao.kernel.provenance.Role.SECRETARY;

import esao.command.meeting.AddAgendaItem;
import esao.command.meeting.AddLateItem;
import esao.command.meeting.AdjournMeeting;
import esao.command.meeting.AssignResolutionAction;
import esao.command.meeting.CancelMeeting;
import esao.command.meeting.CastVote;
import esao.command.meeting.CertifyMinutes;
import esao.command.meeting.CirculateMinutes;
import esao.command.meeting.CloseMeeting;
import esao.command.meeting.CloseResolutionAction;
import esao.command.meeting.CloseVote;
import esao.command.meeting.DeclareRecusal;
import esao.command.meeting.DeclareResolution;
import esao.command.meeting.DraftMinutes;
import esao.command.meeting.FollowSlot;
import esao.command.meeting.InviteGuest;
import esao.command.meeting.NotifyResolution;
import esao.command.meeting.OpenMeeting;
import esao.command.meeting.PlaceOnAgenda;
import esao.command.meeting.PutToVote;
import esao.command.meeting.RecordAttendance;
import esao.command.meeting.RecordDiscussion;
import esao.command.meeting.RecordDissent;
import esao.command.meeting.RecordGuestAttendance;
import esao.command.meeting.RecordReceipt;
import esao.command.meeting.RecordRsvp;
import esao.command.meeting.ReorderAgenda;
import esao.command.meeting.ReportActionProgress;
import esao.command.meeting.RequestMinutesCorrection;
import esao.command.meeting.RescheduleMeeting;
import esao.command.meeting.ResumeMeeting;
import esao.command.meeting.ScheduleMeeting;
import esao.command.meeting.SendInvitation;
import esao.command.meeting.WithdrawAgendaItem;
import esao.command.security.Right;
import esao.command.security.RightsTable;
import esao.kernel.budget.value.Recipient;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may give which command about meetings; a school confirms only for itself what it was told, a group by whoever
 * works in one.
 */
@Component
public class MeetingRights implements RightsTable {

    @Override
    public List<Right<?>> rights() {
        return List.of(
                Right.of(ScheduleMeeting.class, SECRETARY, PROCESS),
                Right.of(RescheduleMeeting.class, SECRETARY),
                Right.of(FollowSlot.class, PROCESS),
                Right.of(AddAgendaItem.class, POLICY_STAFF, SECRETARY),
                Right.of(AddLateItem.class, SECRETARY),
                Right.of(PlaceOnAgenda.class, PROCESS),
                Right.of(ReorderAgenda.class, POLICY_STAFF, SECRETARY),
                Right.of(WithdrawAgendaItem.class, POLICY_STAFF, SECRETARY),
                Right.of(SendInvitation.class, SECRETARY),
                Right.of(RecordRsvp.class, POLICY_STAFF, SECRETARY),
                Right.of(RecordAttendance.class, POLICY_STAFF, SECRETARY),
                Right.of(InviteGuest.class, POLICY_STAFF, SECRETARY),
                Right.of(RecordGuestAttendance.class, POLICY_STAFF, SECRETARY),
                Right.of(OpenMeeting.class, SECRETARY),
                Right.of(DeclareRecusal.class, SECRETARY),
                Right.of(RecordDiscussion.class, POLICY_STAFF, SECRETARY),
                Right.of(PutToVote.class, SECRETARY),
                Right.of(CastVote.class, SECRETARY),
                Right.of(CloseVote.class, SECRETARY),
                Right.of(DeclareResolution.class, SECRETARY),
                Right.of(RecordDissent.class, SECRETARY),
                Right.of(AdjournMeeting.class, SECRETARY),
                Right.of(ResumeMeeting.class, SECRETARY),
                Right.of(CloseMeeting.class, SECRETARY),
                Right.of(DraftMinutes.class, POLICY_STAFF, SECRETARY),
                Right.of(CirculateMinutes.class, SECRETARY),
                Right.of(RequestMinutesCorrection.class, POLICY_STAFF, SECRETARY),
                Right.of(CertifyMinutes.class, SECRETARY, ESAO_DIRECTOR),
                Right.of(NotifyResolution.class, POLICY_STAFF, SECRETARY),
                new Right<>(
                        RecordReceipt.class,
                        List.of(SCHOOL_DIRECTOR, POLICY_STAFF, GROUP_HEAD, FINANCE_GROUP, SECRETARY),
                        (actor, role, command) -> role == SCHOOL_DIRECTOR
                                ? actor.schoolsIn(command.office()).stream().anyMatch(command.recipient()::isSchool)
                                : command.recipient().kind() == Recipient.Kind.GROUP),
                Right.of(AssignResolutionAction.class, SECRETARY, ESAO_DIRECTOR),
                Right.of(ReportActionProgress.class, POLICY_STAFF, GROUP_HEAD, FINANCE_GROUP),
                Right.of(CloseResolutionAction.class, SECRETARY, ESAO_DIRECTOR),
                Right.of(CancelMeeting.class, SECRETARY));
    }
}
