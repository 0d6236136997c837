package esao.query.meeting;

import static esao.testing.SampleBodyEvents.MEMBER_1;
import static esao.testing.SampleBodyEvents.MEMBER_2;
import static esao.testing.SampleBodyEvents.composition;
import static esao.testing.SampleMeetingEvents.GUEST;
import static esao.testing.SampleMeetingEvents.ITEM;
import static esao.testing.SampleMeetingEvents.MEETING;
import static esao.testing.SampleMeetingEvents.at;
import static esao.testing.Samples.GOVERNOR;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.meeting.AgendaItemWithdrawn;
import esao.kernel.meeting.AgendaReordered;
import esao.kernel.meeting.AttendanceRecorded;
import esao.kernel.meeting.GuestAttendanceRecorded;
import esao.kernel.meeting.GuestInvited;
import esao.kernel.meeting.MeetingClosed;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingOpened;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.value.AgendaNumber;
import esao.kernel.meeting.value.AttendanceMove;
import esao.kernel.meeting.value.Renumbering;
import esao.kernel.office.PersonId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The room of a meeting")
class RoomFoldTest {

    private static final AgendaNumber OTHER = new AgendaNumber("4.3");
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

    @Test
    void holds_guests_under_a_heading_of_their_own_and_counts_them_nowhere() {
        var room = room(
                new GuestInvited(MEETING, GUEST, "ผู้อำนวยการกลุ่ม", List.of(ITEM, OTHER)),
                new GuestInvited(MEETING, new PersonId("guest.2"), "ผู้แทนเทศบาล", List.of()),
                new AgendaReordered(MEETING, List.of(new Renumbering(ITEM, OTHER), new Renumbering(OTHER, ITEM))),
                new AgendaItemWithdrawn(MEETING, ITEM),
                moved(GOVERNOR, AttendanceMove.ARRIVED, "08:50:00"),
                new GuestAttendanceRecorded(MEETING, GUEST, AttendanceMove.ARRIVED, at("08:51:00")),
                new MeetingOpened(MEETING, at("09:00:00"), GOVERNOR, composition()),
                new MeetingClosed(MEETING, at("10:00:00"), List.of()));

        assertThat(room.guests())
                .containsExactly(
                        new GuestView("guest.1", "ผู้อำนวยการกลุ่ม", false, List.of(OTHER.value())),
                        new GuestView("guest.2", "ผู้แทนเทศบาล", true, List.of()));
        assertThat(room.presences())
                .containsExactly(
                        new PresenceView(
                                "governor", "CHAIR", "2026-03-13T08:50:00", "2026-03-13T10:00:00", "MEMBER", null),
                        new PresenceView(
                                "guest.1",
                                null,
                                "2026-03-13T08:51:00",
                                "2026-03-13T10:00:00",
                                "NON_MEMBER",
                                "ผู้อำนวยการกลุ่ม"));
        assertThat(room.spans()).extracting(QuorumSpanView::present).containsExactly(1L);
    }

    @Test
    void is_empty_again_where_the_meeting_is_put_off() {
        var room = room(
                new GuestInvited(MEETING, GUEST, "ผู้อำนวยการกลุ่ม", List.of()),
                moved(GOVERNOR, AttendanceMove.ARRIVED, "08:50:00"),
                new GuestAttendanceRecorded(MEETING, GUEST, AttendanceMove.ARRIVED, at("08:51:00")),
                new MeetingRescheduled(MEETING, at("13:00:00"), null, 0));

        assertThat(room.presences()).isEmpty();
        assertThat(room.spans()).isEmpty();
    }

    private static RoomFold room(MeetingEvent... events) {
        return RoomFold.of(List.of(events));
    }

    private static AttendanceRecorded moved(PersonId person, AttendanceMove move, String time) {
        return new AttendanceRecorded(MEETING, person, move, at(time));
    }
}
