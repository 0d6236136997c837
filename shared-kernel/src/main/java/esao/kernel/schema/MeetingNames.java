package esao.kernel.schema;

import esao.kernel.body.BodyAbolished;
import esao.kernel.body.BodyEstablished;
import esao.kernel.body.BodyMemberAppointed;
import esao.kernel.body.BodyMembershipEnded;
import esao.kernel.body.BodyProcedureSet;
import esao.kernel.evaluation.EvaluationFormRevised;
import esao.kernel.evaluation.EvaluationSummarised;
import esao.kernel.evaluation.EvaluationSummaryAcknowledged;
import esao.kernel.evaluation.ParticipantEvaluationSubmitted;
import esao.kernel.evaluation.ParticipantEvaluationWithdrawn;
import esao.kernel.evaluation.ProjectEvaluationClosed;
import esao.kernel.evaluation.ProjectEvaluationExtended;
import esao.kernel.evaluation.ProjectEvaluationOpened;
import esao.kernel.evaluation.RecommendationReceived;
import esao.kernel.evaluation.RecommendationSent;
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
import esao.kernel.synthesis.SynthesisOpened;
import esao.kernel.synthesis.SynthesisPublished;
import java.util.Map;

/** The lasting names of what happens in deciding bodies, their meetings, and what is made of these. */
final class MeetingNames {

    private MeetingNames() {}

    static void putAll(Map<Class<?>, String> names) {
        ofBodies(names);
        ofMeetings(names);
        ofCalendars(names);
        ofSyntheses(names);
        ofEvaluations(names);
    }

    private static void ofBodies(Map<Class<?>, String> names) {
        names.put(BodyEstablished.class, "body.body-established");
        names.put(BodyProcedureSet.class, "body.body-procedure-set");
        names.put(BodyMemberAppointed.class, "body.body-member-appointed");
        names.put(BodyMembershipEnded.class, "body.body-membership-ended");
        names.put(BodyAbolished.class, "body.body-abolished");
    }

    private static void ofMeetings(Map<Class<?>, String> names) {
        names.put(MeetingScheduled.class, "meeting.meeting-scheduled");
        names.put(MeetingRescheduled.class, "meeting.meeting-rescheduled");
        names.put(AgendaItemAdded.class, "meeting.agenda-item-added");
        names.put(AgendaReordered.class, "meeting.agenda-reordered");
        names.put(AgendaItemWithdrawn.class, "meeting.agenda-item-withdrawn");
        names.put(InvitationSent.class, "meeting.invitation-sent");
        names.put(RsvpRecorded.class, "meeting.rsvp-recorded");
        names.put(GuestInvited.class, "meeting.guest-invited");
        names.put(AttendanceRecorded.class, "meeting.attendance-recorded");
        names.put(GuestAttendanceRecorded.class, "meeting.guest-attendance-recorded");
        names.put(QuorumReached.class, "meeting.quorum-reached");
        names.put(QuorumLost.class, "meeting.quorum-lost");
        names.put(MeetingOpened.class, "meeting.meeting-opened");
        names.put(RecusalDeclared.class, "meeting.recusal-declared");
        names.put(DiscussionRecorded.class, "meeting.discussion-recorded");
        names.put(VoteOpened.class, "meeting.vote-opened");
        names.put(VoteCast.class, "meeting.vote-cast");
        names.put(VoteClosed.class, "meeting.vote-closed");
        names.put(ResolutionDeclared.class, "meeting.resolution-declared");
        names.put(ResolutionTookEffect.class, "meeting.resolution-took-effect");
        names.put(DissentRecorded.class, "meeting.dissent-recorded");
        names.put(MeetingAdjourned.class, "meeting.meeting-adjourned");
        names.put(MeetingResumed.class, "meeting.meeting-resumed");
        names.put(MeetingClosed.class, "meeting.meeting-closed");
        names.put(MinutesDrafted.class, "meeting.minutes-drafted");
        names.put(MinutesCirculated.class, "meeting.minutes-circulated");
        names.put(MinutesCorrectionRequested.class, "meeting.minutes-correction-requested");
        names.put(MinutesCertified.class, "meeting.minutes-certified");
        names.put(ResolutionNotified.class, "meeting.resolution-notified");
        names.put(ResolutionReceived.class, "meeting.resolution-received");
        names.put(ResolutionActionAssigned.class, "meeting.resolution-action-assigned");
        names.put(ActionProgressReported.class, "meeting.action-progress-reported");
        names.put(ResolutionActionClosed.class, "meeting.resolution-action-closed");
        names.put(MeetingCancelled.class, "meeting.meeting-cancelled");
    }

    private static void ofCalendars(Map<Class<?>, String> names) {
        names.put(MeetingCalendarDrafted.class, "calendar.meeting-calendar-drafted");
        names.put(MeetingSlotScheduled.class, "calendar.meeting-slot-scheduled");
        names.put(SlotLinkedToDeadline.class, "calendar.slot-linked-to-deadline");
        names.put(SlotArranged.class, "calendar.slot-arranged");
        names.put(MeetingCalendarDiscarded.class, "calendar.meeting-calendar-discarded");
        names.put(CalendarApproved.class, "calendar.calendar-approved");
        names.put(SlotMeetingCalled.class, "calendar.slot-meeting-called");
        names.put(SlotMoved.class, "calendar.slot-moved");
        names.put(SlotMeetingMoved.class, "calendar.slot-meeting-moved");
    }

    private static void ofSyntheses(Map<Class<?>, String> names) {
        names.put(SynthesisOpened.class, "synthesis.synthesis-opened");
        names.put(ResolutionTagged.class, "synthesis.resolution-tagged");
        names.put(LessonRecorded.class, "synthesis.lesson-recorded");
        names.put(LessonLinkedToPlan.class, "synthesis.lesson-linked-to-plan");
        names.put(SynthesisPublished.class, "synthesis.synthesis-published");
    }

    private static void ofEvaluations(Map<Class<?>, String> names) {
        names.put(ProjectEvaluationOpened.class, "evaluation.project-evaluation-opened");
        names.put(EvaluationFormRevised.class, "evaluation.evaluation-form-revised");
        names.put(ProjectEvaluationExtended.class, "evaluation.project-evaluation-extended");
        names.put(ParticipantEvaluationSubmitted.class, "evaluation.participant-evaluation-submitted");
        names.put(ParticipantEvaluationWithdrawn.class, "evaluation.participant-evaluation-withdrawn");
        names.put(ProjectEvaluationClosed.class, "evaluation.project-evaluation-closed");
        names.put(EvaluationSummarised.class, "evaluation.evaluation-summarised");
        names.put(EvaluationSummaryAcknowledged.class, "evaluation.evaluation-summary-acknowledged");
        names.put(RecommendationSent.class, "evaluation.recommendation-sent");
        names.put(RecommendationReceived.class, "evaluation.recommendation-received");
    }
}
