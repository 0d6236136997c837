package esao.query.meeting;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.SampleCalendarEvents.ARRANGEMENT;
import static esao.testing.SampleCalendarEvents.DEADLINE;
import static esao.testing.SampleCalendarEvents.SLOT;
import static esao.testing.SampleCalendarEvents.SLOT_DAY;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meeting.MeetingCancelled;
import esao.kernel.meeting.MeetingEvent;
import esao.kernel.meeting.MeetingId;
import esao.kernel.meeting.MeetingRescheduled;
import esao.kernel.meeting.MeetingScheduled;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.MeetingCalendarDiscarded;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.provenance.Role;
import esao.query.testing.EventFeed;
import esao.query.testing.QuerySide;
import esao.query.testing.Reader;
import esao.testing.Samples;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@QuerySide
@DisplayName("The register of calendars")
class CalendarRegisterTest {

    private final CalendarId calendar = new CalendarId(EventFeed.newBudget().office(), YEAR_2569);
    private final String path = "/api/calendars/" + calendar.office() + "/2569";
    private final EventFeed feed;
    private final Reader reader;
    private int version;

    @Autowired
    CalendarRegisterTest(EventFeed feed, Reader reader) {
        this.feed = feed;
        this.reader = reader;
    }

    @Test
    void tells_whether_each_deadline_can_be_met() {
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY));
        assertThat(state("2026-03-13")).isEqualTo("NO_SLOT");

        happened(new SlotLinkedToDeadline(calendar, SLOT, DEADLINE.code()));
        assertThat(state("2026-03-24")).isEqualTo("REACHABLE");
        assertThat(state("2026-03-25")).isEqualTo("NO_TIME_TO_INVITE");

        happened(new SlotMoved(calendar, SLOT, DEADLINE.dueOn().plusDays(1)));
        assertThat(state("2026-03-13")).isEqualTo("TOO_LATE");
    }

    @Test
    void shows_the_slots_to_people_and_to_programs_that_keep_calendars() {
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY),
                new SlotLinkedToDeadline(calendar, SLOT, DEADLINE.code()));

        var slot = items("/slots").get(0);
        assertThat(slot.get("day").asString()).isEqualTo("2026-03-27");
        assertThat(slot.get("deadlines").get(0).asString()).isEqualTo("request");
        var written = reader.get(path + "/slots.ics");
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        assertThat(written.body())
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .contains("DTSTART;VALUE=DATE:20260327\r\nDTEND;VALUE=DATE:20260328\r\n")
                .contains("DESCRIPTION:request\r\n")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
    }

    @Test
    void shows_which_meeting_is_held_in_a_slot_and_what_the_meeting_says() {
        var moved = OfficeMoment.parse("2026-03-30T13:00:00");
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY),
                new SlotArranged(calendar, SLOT, ARRANGEMENT));
        var before = items("/slots").getFirst();
        assertThat(before.get("meeting").asString()).isEqualTo("board-2569-02");
        assertThat(before.get("time").asString()).isEqualTo("09:30");
        assertThat(before.get("called").asBoolean()).isFalse();
        assertThat(before.get("stage").isNull()).isTrue();

        var convenesAt = OfficeMoment.parse("2026-03-27T09:30:00");
        happened(
                new CalendarApproved(calendar),
                new SlotMeetingCalled(calendar, SLOT, COMMITTEE, "board-2569-02", convenesAt, "ห้องประชุม 1"));
        var meeting = new MeetingId(calendar.office(), "board", YEAR_2569, 2);
        feed.append(
                "BoardMeeting",
                meeting.toString(),
                0,
                List.of(
                        new MeetingScheduled(meeting, COMMITTEE, convenesAt, "ห้องประชุม 1"),
                        new MeetingRescheduled(meeting, moved, null, 0)),
                Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR));
        feed.awaitAll(List.of("timeline", "meeting"));

        var slot = items("/slots").getFirst();
        assertThat(slot.get("day").asString()).isEqualTo("2026-03-27");
        assertThat(slot.get("called").asBoolean()).isTrue();
        assertThat(slot.get("convenesOn").asString()).isEqualTo("2026-03-30");
        assertThat(slot.get("stage").asString()).isEqualTo("SCHEDULED");
        assertThat(items("/slots?meeting=board-2569-02&stage=SCHEDULED")).hasSize(1);
        // Whoever sees only what is certified is not told how far it is.
        var school = asSchool("/slots");
        assertThat(school.json().at("/items/0/meeting").asString()).isEqualTo("board-2569-02");
        assertThat(school.json().at("/items/0/stage").isNull()).isTrue();
        // But when and where it is held everybody is told.
        assertThat(school.json().at("/items/0/convenesOn").asString()).isEqualTo("2026-03-30");
        assertThat(school.json().at("/items/0/convenesAt").asString()).isEqualTo("2026-03-30T13:00:00");
        assertThat(school.json().at("/items/0/convenesIn").asString()).isEqualTo("ห้องประชุม 1");
        assertThat(reader.get(path + "/slots.ics").body())
                .contains("DTSTART:20260330T060000Z\r\n")
                .contains("LOCATION:ห้องประชุม 1\r\n")
                .contains("(board-2569-02)\r\n")
                .doesNotContain("DTEND")
                .doesNotContain("STATUS");
        assertThat(asSchool("/slots.ics").body())
                .isEqualTo(reader.get(path + "/slots.ics").body());
    }

    @Test
    void goes_by_what_the_meetings_say_once_they_are_called() {
        var convenesAt = OfficeMoment.parse("2026-03-27T09:30:00");
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY),
                new SlotLinkedToDeadline(calendar, SLOT, DEADLINE.code()),
                new SlotArranged(calendar, SLOT, ARRANGEMENT),
                new CalendarApproved(calendar),
                new SlotMeetingCalled(calendar, SLOT, COMMITTEE, "board-2569-02", convenesAt, "ห้องประชุม 1"));
        var meeting = new MeetingId(calendar.office(), "board", YEAR_2569, 2);
        said(meeting, 0, new MeetingScheduled(meeting, COMMITTEE, convenesAt, "ห้องประชุม 1"));
        assertThat(state("2026-03-13")).isEqualTo("REACHABLE");

        var late = OfficeMoment.parse("2026-04-11T09:30:00");
        said(meeting, 1, new MeetingRescheduled(meeting, late, null, 0));
        assertThat(state("2026-03-13")).isEqualTo("TOO_LATE");
        said(meeting, 2, new MeetingRescheduled(meeting, OfficeMoment.parse("2026-04-10T09:30:00"), null, 0));
        assertThat(state("2026-03-13")).isEqualTo("REACHABLE");
        assertThat(reader.get(path + "/slots.ics").body()).doesNotContain("STATUS");

        said(meeting, 3, new MeetingCancelled(meeting));
        assertThat(state("2026-03-13")).isEqualTo("NO_SLOT");
        assertThat(reader.get(path + "/slots.ics").body())
                .contains("DTSTART:20260410T023000Z\r\n")
                .contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void tells_everybody_what_is_cancelled_and_programs_what_is_newer() {
        var convenesAt = OfficeMoment.parse("2026-03-27T09:30:00");
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY));
        assertThat(revision()).isEqualTo(0);
        happened(
                new SlotArranged(calendar, SLOT, ARRANGEMENT),
                new CalendarApproved(calendar),
                new SlotMeetingCalled(calendar, SLOT, COMMITTEE, "board-2569-02", convenesAt, "ห้องประชุม 1"));
        assertThat(revision()).isEqualTo(1);
        var meeting = new MeetingId(calendar.office(), "board", YEAR_2569, 2);
        said(meeting, 0, new MeetingScheduled(meeting, COMMITTEE, convenesAt, "ห้องประชุม 1"));
        said(meeting, 1, new MeetingRescheduled(meeting, OfficeMoment.parse("2026-04-09T10:00:00"), "ห้อง 2", 0));
        assertThat(revision()).isEqualTo(3);
        assertThat(asSchool("/slots.ics").body())
                .contains("DTSTART:20260409T030000Z\r\n")
                .contains("LOCATION:ห้อง 2\r\n");

        said(meeting, 2, new MeetingCancelled(meeting));
        assertThat(revision()).isEqualTo(4);
        assertThat(asSchool("/slots.ics").body()).contains("STATUS:CANCELLED\r\n");
        assertThat(asSchool("/slots").json().at("/items/0/stage").asString()).isEqualTo("CANCELLED");
    }

    @Test
    void shows_nothing_of_a_draft_that_was_discarded() {
        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY),
                new MeetingCalendarDiscarded(calendar));
        assertThat(items("/slots")).isEmpty();
        assertThat(items("/coverage")).isEmpty();
        assertThat(reader.get(path + "/slots.ics").body()).doesNotContain("VEVENT");

        happened(
                new MeetingCalendarDrafted(calendar, List.of(DEADLINE)),
                new MeetingSlotScheduled(calendar, SLOT, COMMITTEE, SLOT_DAY.plusDays(1)));
        assertThat(items("/coverage")).hasSize(1);
        assertThat(items("/slots").getFirst().get("day").asString()).isEqualTo("2026-03-28");
        assertThat(revision()).as("newer than the one of that name before").isEqualTo(1);
    }

    private int revision() {
        var text = reader.get(path + "/slots.ics").body();
        var sequence = Pattern.compile("DTSTAMP:(\\d{8}T\\d{6}Z)\r\nSEQUENCE:(\\d+)\r\n")
                .matcher(text);
        assertThat(sequence.find()).as(text).isTrue();
        assertThat(sequence.group(1))
                .as("the moment it was recorded, not the day")
                .isNotEqualTo("20260327T000000Z");
        return Integer.parseInt(sequence.group(2));
    }

    private Reader.Answer asSchool(String address) {
        var answer = reader.send(
                "GET",
                path + address,
                reader.token(
                        List.of("SCHOOL_DIRECTOR"), List.of(calendar.office().value()), "20020001"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private void said(MeetingId meeting, int version, MeetingEvent event) {
        feed.append(
                "BoardMeeting",
                meeting.toString(),
                version,
                List.of(event),
                Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR));
        feed.awaitAll(List.of("timeline", "meeting"));
    }

    @Test
    void knows_no_calendar_that_nobody_drafted() {
        for (var what : List.of("/slots", "/coverage", "/slots.ics")) {
            var answer = reader.get(path + what);
            assertThat(answer.status()).as(what).isEqualTo(404);
        }
    }

    private String state(String asOf) {
        return items("/coverage?asOf=" + asOf).get(0).get("state").asString();
    }

    private List<JsonNode> items(String address) {
        var answer = reader.get(path + address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().get("items").valueStream().toList();
    }

    private void happened(CalendarEvent... events) {
        feed.append(
                "MeetingCalendar",
                calendar.toString(),
                version,
                List.of(events),
                Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, MID_YEAR));
        version += events.length;
        feed.awaitAll(List.of("timeline", "meeting"));
    }
}
