package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.DiscussionRecorded;
import esao.kernel.meeting.DissentRecorded;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.RecusalDeclared;
import esao.kernel.meeting.ResolutionDeclared;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.value.Quorum;
import esao.kernel.meeting.value.ResolutionEffect;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.meeting.value.SettledCorrection;
import esao.kernel.provenance.ResolutionOutcome;
import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The words of a meeting")
class WordsFoldTest {

    private static final LocalDate LATER = MID_YEAR.plusDays(2);

    private final WordsFold words = new WordsFold();

    @Test
    void tell_which_reply_counts() {
        happened(MID_YEAR, new RsvpRecorded(MEETING, MEMBER_1, RsvpReply.DECLINES, "ติดราชการ"));
        happened(LATER, new RsvpRecorded(MEETING, MEMBER_2, RsvpReply.ATTENDS, null));
        assertThat(words.replies()).extracting(ReplyView::counts).containsExactly(true, true);

        happened(LATER, new RsvpRecorded(MEETING, MEMBER_1, RsvpReply.ATTENDS, null));
        assertThat(words.replies())
                .containsExactly(
                        new ReplyView(1, "member.1", "DECLINES", "ติดราชการ", MID_YEAR, false),
                        new ReplyView(2, "member.2", "ATTENDS", null, LATER, true),
                        new ReplyView(3, "member.1", "ATTENDS", null, LATER, true));

        happened(LATER, new MeetingRescheduled(MEETING, at("13:00:00"), null, 0));
        assertThat(words.replies()).extracting(ReplyView::counts).containsExactly(false, false, false);
    }

    @Test
    void tell_what_was_said_in_the_room() {
        happened(
                MID_YEAR,
                new RecusalDeclared(MEETING, ITEM, MEMBER_1, "ญาติ", at("09:10:00")),
                new DiscussionRecorded(MEETING, ITEM, MEMBER_2, "ขอให้เร่ง", at("09:11:00")),
                new DiscussionRecorded(MEETING, ITEM, null, "ที่ประชุมเห็นพ้อง", at("09:12:00")),
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
                        ResolutionEffect.DECLARATION,
                        COMMITTEE,
                        new Quorum(2, 2, 4),
                        at("09:23:00")),
                new DissentRecorded(MEETING, 1, MEMBER_2, "วงเงินสูง", at("09:24:00")));

        assertThat(words.proceedings())
                .containsExactly(
                        said(1, "RECUSAL", null, "member.1", "ญาติ", "09:10:00"),
                        said(2, "DISCUSSION", null, "member.2", "ขอให้เร่ง", "09:11:00"),
                        said(3, "DISCUSSION", null, null, "ที่ประชุมเห็นพ้อง", "09:12:00"),
                        said(4, "DISSENT", "board-2569-02/4.2/1", "member.2", "วงเงินสูง", "09:24:00"));
    }

    private static ProceedingView said(
            int number, String kind, @Nullable String resolution, @Nullable String member, String text, String time) {
        return new ProceedingView(number, kind, ITEM.value(), resolution, member, text, at(time).toString());
    }

    @Test
    void tell_what_became_of_corrections() {
        happened(MID_YEAR, new MinutesDrafted(MEETING, 1, otherHash(), List.of()));
        happened(
                LATER,
                new MinutesCorrectionRequested(MEETING, 1, MEMBER_1, "หน้า 2", "ตัดออก"),
                new MinutesCorrectionRequested(MEETING, 2, MEMBER_2, "หน้า 3", "เพิ่มชื่อ"),
                new MinutesCorrectionRequested(MEETING, 3, MEMBER_2, "หน้า 4", "แก้วันที่"));
        happened(
                LATER,
                new MinutesDrafted(
                        MEETING,
                        2,
                        otherHash(),
                        List.of(
                                new SettledCorrection(1, true, "ตัดแล้ว"),
                                new SettledCorrection(3, false, "วันที่ถูกต้องแล้ว"))));

        assertThat(words.corrections())
                .containsExactly(
                        new MinutesCorrectionView(
                                1, "member.1", "หน้า 2", "ตัดออก", LATER, 1, "ACCEPTED", "ตัดแล้ว", 2),
                        new MinutesCorrectionView(2, "member.2", "หน้า 3", "เพิ่มชื่อ", LATER, 1, "OPEN", null, null),
                        new MinutesCorrectionView(
                                3, "member.2", "หน้า 4", "แก้วันที่", LATER, 1, "DECLINED", "วันที่ถูกต้องแล้ว", 2));
    }

    private void happened(LocalDate on, MeetingEvent... events) {
        for (var event : events) {
            words.on(event, Samples.by(PROPOSER, Role.SECRETARY, on));
        }
    }
}
