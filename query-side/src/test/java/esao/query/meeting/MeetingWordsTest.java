package esao.query.meeting;

import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleMeetingEvents.ACTION;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.YEAR_2569;
import static esao.testing.Samples.otherHash;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.ActionProgressReported;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MinutesCorrectionRequested;
import esao.kernel.meeting.MinutesDrafted;
import esao.kernel.meeting.ResolutionActionAssigned;
import esao.kernel.meeting.RsvpRecorded;
import esao.kernel.meeting.value.BallotKind;
import esao.kernel.meeting.value.RsvpReply;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.HeldMeeting;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("What people said before, in and after a meeting")
class MeetingWordsTest {

    private final MeetingId meeting = new MeetingId(EventFeed.newBudget().office(), "board", YEAR_2569, 2);
    private final String all = "/api/meetings/" + meeting.office();
    private final EventFeed feed;
    private final Reader reader;

    @Autowired
    MeetingWordsTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void are_all_there_to_be_read() {
        var events = new ArrayList<MeetingEvent>(HeldMeeting.held(meeting, BallotKind.OPEN));
        events.add(1, new RsvpRecorded(meeting, MEMBER_1, RsvpReply.DECLINES, "ติดราชการ"));
        events.add(new MinutesDrafted(meeting, 1, otherHash(), List.of()));
        events.add(new MinutesCorrectionRequested(meeting, 1, MEMBER_2, "หน้า 2", "ตัดคำว่าเร่งด่วน"));
        events.add(new ResolutionActionAssigned(meeting, ACTION, 1, PROPOSER, "ดำเนินการโอน", MID_YEAR.plusDays(5)));
        events.add(new ActionProgressReported(meeting, ACTION, 40, "เสนอแล้ว", null));
        events.add(new ActionProgressReported(meeting, ACTION, 100, "โอนแล้ว", otherHash()));
        feed.append("BoardMeeting", meeting.toString(), 0, events, Samples.by(DIRECTOR, Role.SECRETARY, MID_YEAR));
        feed.awaitAll(List.of("meeting"));

        var reply = items("/replies?reply=DECLINES").getFirst();
        assertThat(reply.get("note").asString()).isEqualTo("ติดราชการ");
        assertThat(reply.get("repliedOn").asString()).isEqualTo("2026-03-13");
        assertThat(items("/replies?reply=ATTENDS")).isEmpty();

        assertThat(items("/proceedings"))
                .extracting(said ->
                        said.get("kind").asString() + " " + said.get("text").asString())
                .containsExactly("RECUSAL ญาติ", "DISCUSSION ขอให้เร่งดำเนินการ", "DISSENT วงเงินสูง");
        assertThat(items("/proceedings?resolution=board-2569-02/4.2/1&member=member.2"))
                .hasSize(1);
        assertThat(items("/proceedings?q=เร่ง&kind=DISCUSSION")).hasSize(1);
        assertThat(reader.get(all + "/board-2569-02/proceedings?format=csv").body())
                .contains("วงเงินสูง");

        var correction = items("/minutes-corrections?state=OPEN").getFirst();
        assertThat(correction.get("correction").asInt()).isEqualTo(1);
        assertThat(correction.get("passage").asString()).isEqualTo("หน้า 2");
        assertThat(correction.get("request").asString()).isEqualTo("ตัดคำว่าเร่งด่วน");

        assertThat(items("/progress?action=" + ACTION))
                .extracting(report -> report.get("percent").asInt() + " "
                        + report.get("report").asString() + " "
                        + report.get("reportedBy").asString())
                .containsExactly("40 เสนอแล้ว director", "100 โอนแล้ว director");
    }

    @Test
    void are_not_there_where_there_is_no_meeting() {
        for (var path : List.of("/replies", "/proceedings", "/minutes-corrections", "/progress")) {
            assertThat(reader.get(all + "/board-2569-02" + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(all + "/board-2569-02" + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }
}
