package esao.kernel.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.office.OfficeCode;
import esao.kernel.provenance.ResolutionRef;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names a meeting of an office: the series it is one of, the fiscal year, and its number in that. Its stream is written
 * {@code meeting-2002-board-2569-02}; resolutions cite it by its {@link #code()}, {@code board-2569-02}.
 *
 * @param office whose meeting
 * @param series the series, in small letters, for example {@code board}
 * @param year the fiscal year in which it is held
 * @param number its number in the series and year, 1 to 99
 */
public record MeetingId(OfficeCode office, String series, FiscalYear year, int number) {

    private static final int LAST = 99;
    private static final Pattern SERIES = Pattern.compile("[a-z][a-z-]{0,28}[a-z]");
    private static final Pattern CODE = Pattern.compile("([a-z][a-z-]{0,28}[a-z])-(\\d{4})-(\\d{2})");
    private static final Pattern FORM = Pattern.compile("meeting-(\\d+)-(.+)");

    /**
     * Names a meeting.
     *
     * @throws IllegalArgumentException if the series is not of 2 to 30 small letters and hyphens, or the number is not
     *     1 to 99
     */
    public MeetingId {
        if (!SERIES.matcher(series).matches()) {
            throw new IllegalArgumentException("A series is written in 2 to 30 small letters and hyphens");
        }
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("The number of a meeting is 1 to %d, not %d".formatted(LAST, number));
        }
    }

    /**
     * Reads the name of a meeting within its office.
     *
     * @throws IllegalArgumentException if it is not {@code <series>-<fiscal year>-<two digits>}
     */
    public static MeetingId ofCode(OfficeCode office, String code) {
        var parts = CODE.matcher(code);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A meeting is named <series>-<fiscal year>-<number in two digits>, for example board-2569-02");
        }
        return new MeetingId(
                office,
                parts.group(1),
                new FiscalYear(Integer.parseInt(parts.group(2))),
                Integer.parseInt(parts.group(3)));
    }

    /** The meeting of an office whose resolution is cited; none where what is cited cannot be one. */
    public static Optional<MeetingId> citedBy(OfficeCode office, ResolutionRef resolution) {
        return citedAs(office, resolution.meeting());
    }

    /** The meeting of an office that is cited by its code; none where that cannot be one. */
    public static Optional<MeetingId> citedAs(OfficeCode office, String code) {
        try {
            return Optional.of(ofCode(office, code));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException if it is not {@code meeting-<office>-<series>-<fiscal year>-<number>}
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingId parse(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("A meeting is written meeting-<office>-<series>-<fiscal year>-<number>");
        }
        return ofCode(new OfficeCode(parts.group(1)), parts.group(2));
    }

    /** How it is named within its office. */
    public String code() {
        return String.format(Locale.ROOT, "%s-%s-%02d", series, year, number);
    }

    @Override
    @JsonValue
    public String toString() {
        return "meeting-" + office + "-" + code();
    }
}
