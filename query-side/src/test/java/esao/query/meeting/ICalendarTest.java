package esao.query.meeting;

import static esao.testing.SampleCalendarEvents.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A calendar as programs read it")
class ICalendarTest {

    @Test
    void has_lines_of_at_most_75_bytes_that_come_together_again() {
        var code = "ประชุมคณะกรรมการศึกษาธิการจังหวัดครั้งที่หนึ่งประจำปี";
        var text = ICalendar.of(
                CALENDAR,
                List.of(new CalendarSlotView(
                        code,
                        LocalDate.of(2026, 3, 27),
                        "COMMITTEE",
                        List.of("a", "b"),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null)),
                Map.of(code, new SlotRevisions.Revision(7, Instant.parse("2026-01-31T17:00:00.123456Z"))));

        assertThat(text.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(text.replace("\r\n ", ""))
                .contains("SUMMARY:ประชุม COMMITTEE (" + code + ")\r\n")
                .contains("UID:" + code + "@calendar-2002-2569\r\n")
                .contains("DTSTAMP:20260131T170000Z\r\nSEQUENCE:7\r\n")
                .contains("DESCRIPTION:a\\, b\r\n");
    }
}
