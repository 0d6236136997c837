package esao.query.testing;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.SampleMeetingEvents.CERTIFYING;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.amendment;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.SampleMeetingEvents.item;
import static esao.testing.SampleMeetingEvents.virement;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.otherHash;

import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.InvitationSent;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meeting.MinutesCertified;
import esao.kernel.meeting.MinutesCirculated;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.QuorumReached;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.ResolutionActionClosed;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.ResolutionNotified;
import esao.kernel.meeting.ResolutionReceived;
import esao.kernel.meeting.ResolutionTookEffect;
import esao.kernel.meeting.VoteCast;
import esao.kernel.meeting.VoteClosed;
import esao.kernel.meeting.VoteOpened;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.provenance.ResolutionOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A meeting with something in every table, in two parts: until it is over, and until all of it is settled. */
public final class HeldMeeting {

    private HeldMeeting() {}

    /** From its calling to its end; what it resolved on cannot be used yet. */
    public static List<MeetingEvent> held(MeetingId meeting, BallotKind ballot) {
        return List.of(
                new MeetingScheduled(meeting, COMMITTEE, at("09:00:00"), "ห้องประชุมใหญ่"),
                new AgendaItemAdded(meeting, item(), null),
                new AgendaItemWithdrawn(meeting, ITEM),
                new AgendaItemAdded(meeting, item(), null),
                new InvitationSent(meeting, composition().members(), otherHash(), 3),
                new MeetingRescheduled(meeting, at("09:00:00"), "ห้องประชุมใหญ่", 0),
                new GuestInvited(meeting, GUEST, "ผู้อำนวยการกลุ่ม", List.of(ITEM)),
                new InvitationSent(meeting, composition().members(), otherHash(), 10),
                new AttendanceRecorded(meeting, GOVERNOR, AttendanceMove.ARRIVED, at("08:50:00")),
                new AttendanceRecorded(meeting, MEMBER_1, AttendanceMove.ARRIVED, at("08:50:00")),
                new AttendanceRecorded(meeting, MEMBER_2, AttendanceMove.ARRIVED, at("08:55:00")),
                new QuorumReached(meeting, new Quorum(3, 3, 5), at("08:55:00")),
                new MeetingOpened(meeting, at("09:00:00"), GOVERNOR, composition()),
                new GuestAttendanceRecorded(meeting, GUEST, AttendanceMove.ARRIVED, at("09:05:00")),
                new RecusalDeclared(meeting, ITEM, MEMBER_1, "ญาติ", at("09:10:00")),
                new DiscussionRecorded(meeting, ITEM, MEMBER_2, "ขอให้เร่งดำเนินการ", at("09:11:00")),
                new VoteOpened(meeting, ITEM, 1, "เห็นชอบหรือไม่", ballot, GOVERNOR, at("09:20:00")),
                new VoteCast(meeting, 1, GOVERNOR, shown(ballot, VoteChoice.FOR), at("09:21:00")),
                new VoteCast(meeting, 1, MEMBER_2, shown(ballot, VoteChoice.AGAINST), at("09:21:00")),
                new VoteClosed(
                        meeting,
                        ITEM,
                        1,
                        new Tally(1, 1, 0),
                        VoteChoice.FOR,
                        true,
                        new Quorum(2, 2, 4),
                        at("09:22:00")),
                new ResolutionDeclared(
                        meeting,
                        ITEM,
                        1,
                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                        "เห็นชอบโดยให้ปรับแก้",
                        List.of(),
                        amendment(),
                        virement(),
                        1,
                        ResolutionEffect.CERTIFICATION,
                        COMMITTEE,
                        new Quorum(2, 2, 4),
                        at("09:23:00")),
                new DissentRecorded(meeting, 1, MEMBER_2, "วงเงินสูง", at("09:24:00")),
                new MeetingClosed(meeting, at("09:40:00"), List.of()));
    }

    /** What comes after {@link #held}: minutes, their certification, what was told and done. */
    public static List<MeetingEvent> settled(MeetingId meeting) {
        return List.of(
                new MinutesDrafted(meeting, 1, otherHash(), List.of()),
                new MinutesCirculated(meeting, 1, otherHash(), composition().members()),
                new MinutesCertified(meeting, 1, otherHash(), CERTIFYING),
                new ResolutionTookEffect(
                        meeting,
                        ITEM,
                        1,
                        COMMITTEE,
                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                        virement(),
                        amendment(),
                        MEMBER_2),
                new ResolutionNotified(meeting, 1, List.of(SCHOOL, FINANCE_GROUP), OFFICE_LETTER),
                new ResolutionReceived(meeting, 1, SCHOOL),
                new ResolutionActionAssigned(meeting, ACTION, 1, PROPOSER, "ดำเนินการโอน", MID_YEAR.plusDays(5)),
                new ActionProgressReported(meeting, ACTION, 100, "โอนแล้ว", null),
                new ResolutionActionClosed(meeting, ACTION, "ถูกต้อง", otherHash()));
    }

    private static @Nullable VoteChoice shown(BallotKind ballot, VoteChoice choice) {
        return ballot == BallotKind.OPEN ? choice : null;
    }
}
