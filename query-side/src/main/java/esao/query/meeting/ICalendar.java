package esao.query.meeting;

import esao.kernel.calendar.OfficeTime;
import esao.kernel.meetingcalendar.CalendarId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Writes a calendar as RFC 5545 has it: one event for each slot, for the whole day until its time is settled, in lines
 * of at most 75 bytes.
 */
final class ICalendar {

    private static final int LONGEST = 75;
    private static final DateTimeFormatter GREENWICH =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private ICalendar() {}

    static String of(CalendarId calendar, List<CalendarSlotView> slots, Map<String, SlotRevisions.Revision> revisions) {
        var text = new StringBuilder();
        line(text, "BEGIN:VCALENDAR");
        line(text, "VERSION:2.0");
        line(text, "PRODID:-//ESAO//meeting calendar//TH");
        slots.stream()
                .sorted(Comparator.comparing(CalendarSlotView::day).thenComparing(CalendarSlotView::slot))
                .forEach(slot ->
                        event(text, calendar, slot, Objects.requireNonNull(revisions.get(slot.slot()), slot::slot)));
        line(text, "END:VCALENDAR");
        return text.toString();
    }

    private static void event(
            StringBuilder text, CalendarId calendar, CalendarSlotView slot, SlotRevisions.Revision revision) {
        var day = DateTimeFormatter.BASIC_ISO_DATE.format(slot.day());
        line(text, "BEGIN:VEVENT");
        line(text, "UID:" + escaped(slot.slot()) + "@" + calendar);
        // The same calendar is the same text, whenever it is asked for.
        line(text, "DTSTAMP:" + GREENWICH.format(revision.recordedAt()));
        line(text, "SEQUENCE:" + revision.number());
        if (slot.time() == null) {
            line(text, "DTSTART;VALUE=DATE:" + day);
            line(
                    text,
                    "DTEND;VALUE=DATE:"
                            + DateTimeFormatter.BASIC_ISO_DATE.format(slot.day().plusDays(1)));
        } else {
            line(text, "DTSTART:" + moment(slot.day(), slot.time())); // When it ends nobody knows before.
        }
        var name = slot.meeting() == null ? slot.slot() : slot.meeting();
        line(text, "SUMMARY:" + escaped("ประชุม " + slot.body() + " (" + name + ")"));
        if (MeetingStage.CANCELLED.name().equals(slot.stage())) {
            line(text, "STATUS:CANCELLED");
        }
        if (slot.place() != null) {
            line(text, "LOCATION:" + escaped(slot.place()));
        }
        if (!slot.deadlines().isEmpty()) {
            line(text, "DESCRIPTION:" + escaped(String.join(", ", slot.deadlines())));
        }
        line(text, "END:VEVENT");
    }

    /** In the time of Greenwich, so that no rules of a time zone have to go with it. */
    private static String moment(LocalDate day, String time) {
        return GREENWICH.format(day.atTime(LocalTime.parse(time)).atZone(OfficeTime.ZONE));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A longer line goes on behind a blank; no character is cut in two. */
    private static void line(StringBuilder text, String line) {
        var bytes = 0;
        for (var index = 0; index < line.length(); ) {
            var point = line.codePointAt(index);
            var letter = Character.toString(point);
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.append(letter);
            bytes += size;
            index += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
