package esao.testing;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.VICE_CHAIR;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.GOVERNOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.AgendaItem;
import esao.kernel.meeting.AgendaItemAdded;
import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AgendaSubject;
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
import esao.kernel.meeting.MeetingId;
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
import esao.kernel.meeting.value.ActionId;
import esao.kernel.meeting.value.AdjournmentCause;
import esao.kernel.meeting.value.AgendaKind;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.LateConsent;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.meeting.value.SubjectKind;
import esao.kernel.meeting.value.Tally;
import esao.kernel.meeting.value.VoteChoice;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.provenance.AmendedFigure;
import esao.kernel.provenance.Amendment;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.ResolutionRef;
import java.util.List;

/** One event of each kind that can happen to a meeting: those of the golden files. */
public final class SampleMeetingEvents {

    public static final MeetingId MEETING = new MeetingId(OFFICE, "board", YEAR_2569, 2);
    public static final AgendaNumber ITEM = new AgendaNumber("4.2");
    public static final PersonId GUEST = new PersonId("guest.1");
    public static final ActionId ACTION = new ActionId("action-1");

    /** Of the next meeting. */
    public static final ResolutionRef CERTIFYING = new ResolutionRef("board-2569-03", "2", 1);

    private static final Quorum QUORUM = new Quorum(3, 3, 5);

    private SampleMeetingEvents() {}

    /** A moment of the day of the meeting, {@code 09:30:00}. */
    public static OfficeMoment at(String time) {
        return OfficeMoment.parse(MID_YEAR + "T" + time);
    }

    public static AgendaSubject virement() {
        return new AgendaSubject(SubjectKind.VIREMENT, BUDGET.toString(), "virement-1", otherHash());
    }

    /** The item on which a virement is considered. */
    public static AgendaItem item() {
        return new AgendaItem(ITEM, AgendaKind.CONSIDER, "การโอนเปลี่ยนแปลงงบประมาณ", virement(), otherHash());
    }

    /** With everything an event can hold, in the order of {@link MeetingEvent}. */
    public static List<MeetingEvent> whole() {
        return List.of(
                new MeetingScheduled(MEETING, COMMITTEE, at("09:00:00"), "ห้องประชุม 1"),
                new MeetingRescheduled(MEETING, OfficeMoment.parse("2026-03-20T13:30:00"), "ห้องประชุม 2", 1),
                new AgendaItemAdded(MEETING, item(), new LateConsent(at("09:05:00"), 4, 1)),
                new AgendaReordered(MEETING, List.of(new Renumbering(ITEM, new AgendaNumber("4.1")))),
                new AgendaItemWithdrawn(MEETING, ITEM),
                new InvitationSent(MEETING, composition().members(), otherHash(), 7),
                new RsvpRecorded(MEETING, MEMBER_1, RsvpReply.DECLINES, "ติดราชการ"),
                new GuestInvited(MEETING, GUEST, "ผู้อำนวยการกลุ่มบริหารงานการเงินฯ", List.of(ITEM)),
                new AttendanceRecorded(MEETING, MEMBER_1, AttendanceMove.ARRIVED, at("08:55:00")),
                new GuestAttendanceRecorded(MEETING, GUEST, AttendanceMove.ARRIVED, at("09:25:00")),
                new QuorumReached(MEETING, QUORUM, at("08:55:00")),
                new QuorumLost(MEETING, new Quorum(2, 3, 5), at("10:15:30")),
                new MeetingOpened(MEETING, at("09:00:00"), GOVERNOR, composition()),
                new RecusalDeclared(MEETING, ITEM, MEMBER_1, "เป็นผู้มีส่วนได้เสีย", at("09:30:00")),
                new DiscussionRecorded(MEETING, ITEM, MEMBER_2, "ขอให้เร่งดำเนินการ", at("09:31:00")),
                new VoteOpened(MEETING, ITEM, 1, "เห็นชอบการโอนหรือไม่", BallotKind.OPEN, GOVERNOR, at("09:35:00")),
                new VoteCast(MEETING, 1, MEMBER_2, VoteChoice.FOR, at("09:36:00")),
                new VoteClosed(
                        MEETING,
                        ITEM,
                        1,
                        new Tally(2, 2, 0),
                        VoteChoice.FOR,
                        true,
                        new Quorum(4, 2, 4),
                        at("09:37:00")),
                new ResolutionDeclared(
                        MEETING,
                        ITEM,
                        3,
                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                        "เห็นชอบตามที่เสนอ",
                        List.of("รายงานผลภายใน 30 วัน"),
                        amendment(),
                        virement(),
                        1,
                        ResolutionEffect.DECLARATION,
                        COMMITTEE,
                        new Quorum(4, 2, 4),
                        at("09:38:00")),
                new ResolutionTookEffect(
                        MEETING,
                        ITEM,
                        3,
                        COMMITTEE,
                        ResolutionOutcome.ENDORSED_WITH_AMENDMENT,
                        virement(),
                        amendment(),
                        MEMBER_2),
                new DissentRecorded(MEETING, 3, VICE_CHAIR, "วงเงินสูงเกินไป", at("09:39:00")),
                new MeetingAdjourned(MEETING, AdjournmentCause.LACK_OF_QUORUM, at("13:00:00"), true, at("10:16:00")),
                new MeetingResumed(MEETING, at("13:00:00"), VICE_CHAIR),
                new MeetingClosed(MEETING, at("14:00:00"), List.of(new AgendaNumber("4.3"))),
                new MinutesDrafted(MEETING, 2, otherHash(), List.of(new SettledCorrection(1, true, "แก้ไขแล้ว"))),
                new MinutesCirculated(MEETING, 2, otherHash(), composition().members()),
                new MinutesCorrectionRequested(MEETING, 1, MEMBER_1, "หน้า 3", "แก้ตัวเลข"),
                new MinutesCertified(MEETING, 2, otherHash(), CERTIFYING),
                new ResolutionNotified(MEETING, 3, List.of(SCHOOL, FINANCE_GROUP), OFFICE_LETTER),
                new ResolutionReceived(MEETING, 3, SCHOOL),
                new ResolutionActionAssigned(MEETING, ACTION, 3, PROPOSER, "ดำเนินการโอน", MID_YEAR.plusDays(15)),
                new ActionProgressReported(MEETING, ACTION, 50, "อยู่ระหว่างดำเนินการ", otherHash()),
                new ResolutionActionClosed(MEETING, ACTION, "โอนแล้ว", otherHash()),
                new MeetingCancelled(MEETING));
    }

    /** What gives and what receives, each less than was laid. */
    public static Amendment amendment() {
        return new Amendment(List.of(
                new AmendedFigure("OPS-01", new Money(9_000_000)), new AmendedFigure("INV-07", new Money(9_000_000))));
    }

    /** Those kinds that have something to leave out, with all of it left out. */
    public static List<MeetingEvent> minimal() {
        return List.of(
                new MeetingRescheduled(MEETING, OfficeMoment.parse("2026-03-20T13:30:00"), null, 0),
                new AgendaItemAdded(
                        MEETING,
                        new AgendaItem(new AgendaNumber("1"), AgendaKind.INFORM, "เรื่องแจ้งเพื่อทราบ", null, null),
                        null),
                new RsvpRecorded(MEETING, MEMBER_1, RsvpReply.ATTENDS, null),
                new DiscussionRecorded(MEETING, ITEM, null, "ที่ประชุมอภิปรายร่วมกัน", at("09:31:00")),
                new VoteCast(MEETING, 1, MEMBER_2, null, at("09:36:00")),
                new VoteClosed(MEETING, ITEM, 1, new Tally(3, 1, 0), null, true, new Quorum(4, 2, 4), at("09:37:00")),
                new ResolutionDeclared(
                        MEETING,
                        ITEM,
                        1,
                        ResolutionOutcome.NOTED,
                        "รับทราบ",
                        List.of(),
                        null,
                        null,
                        null,
                        ResolutionEffect.CERTIFICATION,
                        COMMITTEE,
                        QUORUM,
                        at("09:38:00")),
                new ResolutionTookEffect(MEETING, ITEM, 1, COMMITTEE, ResolutionOutcome.NOTED, null, null, MEMBER_2),
                new ActionProgressReported(MEETING, ACTION, 0, "ยังไม่เริ่ม", null));
    }
}
