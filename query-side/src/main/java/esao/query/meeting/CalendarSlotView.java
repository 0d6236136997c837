package esao.query.meeting;

import esao.kernel.calendar.OfficeMoment;
import esao.kernel.meetingcalendar.CalendarBook;
import esao.kernel.meetingcalendar.value.Arrangement;
import esao.query.listing.Column.Kind;
import esao.query.listing.Listing;
import esao.query.security.ReadingRights.Meetings;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day set aside for a meeting.
 *
 * @param slot its name
 * @param day the day
 * @param body the body that is to meet
 * @param deadlines the deadlines it is there for
 * @param meeting the meeting that is to be held in it; absent until that is settled
 * @param time the time of day, {@code 09:30}
 * @param place where
 * @param called whether the meeting is called by the calendar
 * @param convenesOn the day for which the meeting is called, as the meeting itself says; absent where there is none
 * @param stage how far the meeting has come; absent where it may not be seen, unless the meeting is cancelled
 * @param convenesAt the moment for which the meeting is called
 * @param convenesIn the place to which it is called
 */
public record CalendarSlotView(
        String slot,
        LocalDate day,
        String body,
        List<String> deadlines,
        @Nullable String meeting,
        @Nullable String time,
        @Nullable String place,
        boolean called,
        @Nullable LocalDate convenesOn,
        @Nullable String stage,
        @Nullable String convenesAt,
        @Nullable String convenesIn) {

    /**
     * A slot of a calendar.
     *
     * @param meetings all there are, by their codes
     * @param seen how much of them the reader sees
     */
    static CalendarSlotView of(String name, CalendarBook.Slot slot, Map<String, MeetingView> meetings, Meetings seen) {
        var settled = Optional.ofNullable(slot.arrangement());
        var meeting = settled.map(Arrangement::meeting).map(meetings::get);
        return new CalendarSlotView(
                name,
                slot.day(),
                slot.body().value(),
                slot.deadlines().stream().sorted().toList(),
                settled.map(Arrangement::meeting).orElse(null),
                settled.map(Arrangement::time).map(LocalTime::toString).orElse(null),
                settled.map(Arrangement::place).orElse(null),
                slot.called(),
                meeting.map(MeetingView::convenesOn).orElse(null),
                meeting.filter(said -> showsStage(said, seen))
                        .map(MeetingView::stage)
                        .orElse(null),
                meeting.map(MeetingView::convenesAt).orElse(null),
                meeting.map(MeetingView::place).orElse(null));
    }

    private static boolean showsStage(MeetingView meeting, Meetings seen) {
        return seen.includes(Meetings.AFFAIRS)
                || meeting.minutes().equals(MinutesState.CERTIFIED.name())
                || meeting.stage().equals(MeetingStage.CANCELLED.name());
    }

    /** The same slot on the day, at the time and in the place for which its meeting is called, where it is. */
    CalendarSlotView asCalled() {
        if (convenesAt == null) {
            return this;
        }
        var moment = OfficeMoment.parse(convenesAt).value();
        return new CalendarSlotView(
                slot,
                moment.toLocalDate(),
                body,
                deadlines,
                meeting,
                moment.toLocalTime().toString(),
                convenesIn,
                called,
                convenesOn,
                stage,
                convenesAt,
                convenesIn);
    }

    /** As a list. */
    public static final Listing<CalendarSlotView> LISTING = Listing.<CalendarSlotView>named("calendar-slots")
            .column("slot", Kind.TEXT, "กำหนดการประชุม", "Slot", CalendarSlotView::slot)
            .column("day", Kind.DATE, "วันประชุม", "Day", CalendarSlotView::day)
            .column("body", Kind.TEXT, "องค์คณะ", "Body", CalendarSlotView::body)
            .column("deadlines", Kind.CODES, "กำหนดเวลา", "Deadlines", CalendarSlotView::deadlines)
            .column("meeting", Kind.TEXT, "การประชุม", "Meeting", CalendarSlotView::meeting)
            .column("time", Kind.SHOWN, "เวลา", "Time", CalendarSlotView::time)
            .column("place", Kind.SEARCHED, "สถานที่", "Place", CalendarSlotView::place)
            .column("called", Kind.SHOWN, "เรียกประชุมแล้ว", "Called", CalendarSlotView::called)
            .column("convenesOn", Kind.DATE, "วันที่ประชุมตามที่เรียก", "Called for", CalendarSlotView::convenesOn)
            .choice("stage", MeetingStage.class, "ขั้นตอน", "Stage", CalendarSlotView::stage)
            .column("convenesAt", Kind.TEXT, "เวลาตามที่เรียก", "Called for, with time", CalendarSlotView::convenesAt)
            .column("convenesIn", Kind.SEARCHED, "สถานที่ตามที่เรียก", "Called to", CalendarSlotView::convenesIn)
            .keyedBy("day", "slot");
}
