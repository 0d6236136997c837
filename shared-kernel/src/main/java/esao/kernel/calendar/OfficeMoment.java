package esao.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * A moment by the clock on the office's wall, to the second, written {@code 2026-01-31T09:30:00}. The clock never goes
 * back ({@link OfficeTime#ZONE}), so that the order of what is written is the order in time.
 *
 * @param value day and time of day in Bangkok
 */
public record OfficeMoment(LocalDateTime value) implements Comparable<OfficeMoment> {

    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    /**
     * Names a moment.
     *
     * @throws IllegalArgumentException if the day lies outside of all fiscal years, or there is a part of a second
     */
    public OfficeMoment {
        OfficeTime.requireDay("moment", value.toLocalDate());
        if (!value.truncatedTo(ChronoUnit.SECONDS).equals(value)) {
            throw new IllegalArgumentException("A moment has no parts of a second");
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code yyyy-mm-ddThh:mm:ss}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OfficeMoment parse(String text) {
        try {
            var moment = new OfficeMoment(LocalDateTime.parse(text, FORM));
            if (moment.toString().equals(text)) {
                return moment;
            }
        } catch (DateTimeException malformed) {
            // Refused below, together with a day that does not exist.
        }
        throw new IllegalArgumentException("A moment is written yyyy-mm-ddThh:mm:ss");
    }

    /** The day. */
    public LocalDate day() {
        return value.toLocalDate();
    }

    public boolean isBefore(OfficeMoment other) {
        return value.isBefore(other.value);
    }

    @Override
    public int compareTo(OfficeMoment other) {
        return value.compareTo(other.value);
    }

    @Override
    @JsonValue
    public String toString() {
        return FORM.format(value);
    }
}
