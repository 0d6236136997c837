package esao.query.meeting;

import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.office.PersonId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The room of a meeting")
class RoomFoldTest {

    private static final PersonId FORMER = new PersonId("former.member");

    @Test
    void holds_nobody_who_came_early_and_was_no_member_of_the_day() {
        var room = room(
                moved(GOVERNOR, AttendanceMove.ARRIVED, "08:50:00"),
                moved(FORMER, AttendanceMove.ARRIVED, "08:51:00"),
                moved(MEMBER_1, AttendanceMove.ARRIVED, "08:52:00"),
                moved(MEMBER_2, AttendanceMove.ARRIVED, "08:53:00"),
                new MeetingOpened(MEETING, at("09:00:00"), GOVERNOR, composition()),
                new MeetingClosed(MEETING, at("10:00:00"), List.of()));

        assertThat(room.presences())
                .extracting(PresenceView::member)
                .containsExactlyInAnyOrder("governor", "member.1", "member.2");
        assertThat(room.spans()).extracting(QuorumSpanView::present).containsExactly(1L, 2L, 3L);
    }

    private static RoomFold room(MeetingEvent... events) {
        return RoomFold.of(List.of(events));
    }

    private static AttendanceRecorded moved(PersonId person, AttendanceMove move, String time) {
        return new AttendanceRecorded(MEETING, person, move, at(time));
    }
}
