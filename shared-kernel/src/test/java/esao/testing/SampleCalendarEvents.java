package esao.testing;

import static esao.testing.SampleBodyEvents.COMMITTEE;
import static esao.testing.Samples.OFFICE;
import static esao.testing.Samples.YEAR_2569;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.CalendarApproved;
import esao.kernel.meetingcalendar.CalendarEvent;
import esao.kernel.meetingcalendar.CalendarId;
import esao.kernel.meetingcalendar.MeetingCalendarDiscarded;
import esao.kernel.meetingcalendar.MeetingCalendarDrafted;
import esao.kernel.meetingcalendar.MeetingSlotScheduled;
import esao.kernel.meetingcalendar.SlotArranged;
import esao.kernel.meetingcalendar.SlotLinkedToDeadline;
import esao.kernel.meetingcalendar.SlotMeetingCalled;
import esao.kernel.meetingcalendar.SlotMeetingMoved;
import esao.kernel.meetingcalendar.SlotMoved;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.kernel.meetingcalendar.value.Deadline;
import esao.kernel.meetingcalendar.value.DeadlineKind;
import esao.kernel.meetingcalendar.value.SlotId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** One event of each kind that can happen to a calendar of meetings: those of the golden files. */
public final class SampleCalendarEvents {

    public static final CalendarId CALENDAR = new CalendarId(OFFICE, YEAR_2569);
    public static final SlotId SLOT = new SlotId("march");
    public static final LocalDate SLOT_DAY = LocalDate.of(2026, 3, 27);
    public static final Deadline DEADLINE =
            new Deadline("request", DeadlineKind.BUDGET_REQUEST, "ส่งคำของบประมาณถึง สพฐ.", LocalDate.of(2026, 4, 10));

    public static final Arrangement ARRANGEMENT = new Arrangement("board-2569-02", LocalTime.of(9, 30), "ห้องประชุม 1");

    private SampleCalendarEvents() {}

    /** In the order of {@link CalendarEvent}. */
    public static List<CalendarEvent> whole() {
        return List.of(
                new MeetingCalendarDrafted(CALENDAR, List.of(DEADLINE)),
                new MeetingSlotScheduled(CALENDAR, SLOT, COMMITTEE, SLOT_DAY),
                new SlotLinkedToDeadline(CALENDAR, SLOT, DEADLINE.code()),
                new SlotArranged(CALENDAR, SLOT, ARRANGEMENT),
                new MeetingCalendarDiscarded(CALENDAR),
                new CalendarApproved(CALENDAR),
                new SlotMeetingCalled(
                        CALENDAR,
                        SLOT,
                        COMMITTEE,
                        ARRANGEMENT.meeting(),
                        OfficeMoment.parse("2026-03-27T09:30:00"),
                        ARRANGEMENT.place()),
                new SlotMoved(CALENDAR, SLOT, SLOT_DAY.plusDays(7)),
                new SlotMeetingMoved(
                        CALENDAR, SLOT, ARRANGEMENT.meeting(), OfficeMoment.parse("2026-04-03T09:30:00"), 1));
    }
}
