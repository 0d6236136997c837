package esao.kernel.meeting;

import esao.kernel.provenance.DomainEvent;
import esao.kernel.provenance.EventScope;

/**
 * Everything that can have happened to a meeting.
 *
 * <p>Closed on purpose: a new event does not compile until the aggregate and each projection say what they do with it.
 */
public sealed interface MeetingEvent extends DomainEvent
        permits MeetingScheduled,
                MeetingRescheduled,
                AgendaItemAdded,
                AgendaReordered,
                AgendaItemWithdrawn,
                InvitationSent,
                RsvpRecorded,
                GuestInvited,
                AttendanceRecorded,
                GuestAttendanceRecorded,
                QuorumReached,
                QuorumLost,
                MeetingOpened,
                RecusalDeclared,
                DiscussionRecorded,
                VoteOpened,
                VoteCast,
                VoteClosed,
                ResolutionDeclared,
                ResolutionTookEffect,
                DissentRecorded,
                MeetingAdjourned,
                MeetingResumed,
                MeetingClosed,
                MinutesDrafted,
                MinutesCirculated,
                MinutesCorrectionRequested,
                MinutesCertified,
                ResolutionNotified,
                ResolutionReceived,
                ResolutionActionAssigned,
                ActionProgressReported,
                ResolutionActionClosed,
                MeetingCancelled {

    MeetingId meetingId();

    @Override
    default EventScope scope() {
        return new EventScope(
                meetingId().toString(), meetingId().office(), meetingId().year());
    }
}
