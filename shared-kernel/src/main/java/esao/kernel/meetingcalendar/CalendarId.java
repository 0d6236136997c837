package esao.kernel.meetingcalendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import java.util.regex.Pattern;

/** Names the calendar of meetings of one office for one fiscal year, written {@code calendar-2002-2569}. */
public record CalendarId(OfficeCode office, FiscalYear year) {

    private static final Pattern FORM = Pattern.compile("calendar-(\\d+)-(\\d{4})");

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code calendar-<office>-<fiscal year>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static CalendarId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A calendar is written calendar-<office>-<fiscal year>");
        }
        return new CalendarId(new OfficeCode(parts.group(1)), new FiscalYear(Integer.parseInt(parts.group(2))));
    }

    @Override
    @JsonValue
    public String toString() {
        return "calendar-" + office + "-" + year;
    }
}
