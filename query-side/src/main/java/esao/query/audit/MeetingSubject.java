package esao.query.audit;

import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyEvent;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyMembershipEnded;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingAdjourned;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingResumed;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.QuorumLost;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.MeetingCalendarDiscarded;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.SlotMeetingMoved;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.synthesis.LessonLinkedToPlan;
import esao.kernel.synthesis.LessonRecorded;
import esao.kernel.synthesis.ResolutionTagged;
import esao.kernel.synthesis.SynthesisEvent;
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;

/** What the events of bodies, meetings, calendars and syntheses are about. */
final class MeetingSubject {

    private MeetingSubject() {}

    /** An item of the agenda, a member, the number of a resolution, or an action. */
    static EventSubject of(MeetingEvent event) {
        return switch (event) {
            case MeetingScheduled ignored -> EventSubject.about(null);
            case AgendaItemAdded added ->
                EventSubject.about(added.item().number().value());
            case MeetingRescheduled ignored -> EventSubject.about(null);
            case AgendaItemWithdrawn withdrawn ->
                EventSubject.about(withdrawn.item().value());
            case AgendaReordered ignored -> EventSubject.about(null);
            case InvitationSent ignored -> EventSubject.about(null);
            case RsvpRecorded replied -> EventSubject.about(replied.member().value());
            case GuestInvited invited -> EventSubject.about(invited.guest().value());
            case GuestAttendanceRecorded moved ->
                EventSubject.about(moved.guest().value());
            case AttendanceRecorded moved -> EventSubject.about(moved.member().value());
            case QuorumReached ignored -> EventSubject.about(null);
            case QuorumLost ignored -> EventSubject.about(null);
            case MeetingOpened ignored -> EventSubject.about(null);
            case RecusalDeclared recused -> EventSubject.about(recused.item().value());
            case DiscussionRecorded said -> EventSubject.about(said.item().value());
            case VoteOpened opened -> EventSubject.about(opened.item().value());
            case VoteCast cast -> EventSubject.about(cast.voter().value());
            case VoteClosed counted -> EventSubject.about(counted.item().value());
            case ResolutionDeclared declared ->
                EventSubject.about(declared.item().value());
            case ResolutionTookEffect usable -> EventSubject.about(usable.item().value());
            case DissentRecorded dissent -> EventSubject.about(String.valueOf(dissent.resolution()));
            case MeetingAdjourned ignored -> EventSubject.about(null);
            case MeetingResumed ignored -> EventSubject.about(null);
            case MeetingClosed ignored -> EventSubject.about(null);
            case MinutesDrafted ignored -> EventSubject.about(null);
            case MinutesCirculated ignored -> EventSubject.about(null);
            case MinutesCorrectionRequested requested ->
                EventSubject.about(requested.member().value());
            case MinutesCertified ignored -> EventSubject.about(null);
            case ResolutionNotified told -> EventSubject.about(String.valueOf(told.resolution()));
            case ResolutionReceived received -> EventSubject.about(String.valueOf(received.resolution()));
            case ResolutionActionAssigned assigned ->
                EventSubject.about(assigned.action().value());
            case ActionProgressReported reported ->
                EventSubject.about(reported.action().value());
            case ResolutionActionClosed closed ->
                EventSubject.about(closed.action().value());
            case MeetingCancelled ignored -> EventSubject.about(null);
        };
    }

    static EventSubject of(CalendarEvent event) {
        return switch (event) {
            case MeetingCalendarDrafted ignored -> EventSubject.about(null);
            case MeetingCalendarDiscarded ignored -> EventSubject.about(null);
            case CalendarApproved ignored -> EventSubject.about(null);
            case MeetingSlotScheduled scheduled ->
                EventSubject.about(scheduled.slot().value());
            case SlotLinkedToDeadline linked -> EventSubject.about(linked.slot().value());
            case SlotArranged arranged -> EventSubject.about(arranged.slot().value());
            case SlotMeetingCalled called -> EventSubject.about(called.slot().value());
            case SlotMoved moved -> EventSubject.about(moved.slot().value());
            case SlotMeetingMoved moved -> EventSubject.about(moved.slot().value());
        };
    }

    static EventSubject of(SynthesisEvent event) {
        return switch (event) {
            case SynthesisOpened ignored -> EventSubject.about(null);
            case ResolutionTagged tagged ->
                EventSubject.about(tagged.resolution().toString());
            case LessonRecorded recorded -> EventSubject.about(recorded.lesson().value());
            case LessonLinkedToPlan linked -> EventSubject.about(linked.lesson().value());
            case SynthesisPublished ignored -> EventSubject.about(null);
        };
    }

    static EventSubject of(BodyEvent event) {
        return switch (event) {
            case BodyEstablished ignored -> EventSubject.about(null);
            case BodyAbolished ignored -> EventSubject.about(null);
            case BodyProcedureSet set -> EventSubject.about(set.version());
            case BodyMemberAppointed appointed ->
                EventSubject.about(appointed.member().value());
            case BodyMembershipEnded ended -> EventSubject.about(ended.member().value());
        };
    }
}
