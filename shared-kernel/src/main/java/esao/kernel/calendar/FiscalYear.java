package esao.kernel.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.Month;

/**
 * A Thai fiscal year, named by the Buddhist-Era year in which it ends: 2569 runs from 1 October 2025 to 30 September
 * 2026, both days included.
 *
 * <p><b>Source:</b> {@code docs/regulations.md#fiscal-year}.
 *
 * @param year the Buddhist-Era year, 2500 to 2700; a Gregorian year is refused by that
 */
public record FiscalYear(@JsonValue int year) implements Comparable<FiscalYear> {

    private static final int BUDDHIST_ERA_OFFSET = 543;
    private static final int EARLIEST = 2500;
    private static final int LATEST = 2700;

    /** The earliest year accepted, 2500. */
    public static final FiscalYear FIRST = new FiscalYear(EARLIEST);

    /** The latest year accepted, 2700. */
    public static final FiscalYear LAST = new FiscalYear(LATEST);

    /**
     * Names a fiscal year.
     *
     * @throws IllegalArgumentException if {@code year} is outside 2500 to 2700
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FiscalYear {
        if (year < EARLIEST || year > LATEST) {
            throw new IllegalArgumentException(
                    "A fiscal year is a Buddhist-Era year from %d to %d, not %d".formatted(EARLIEST, LATEST, year));
        }
    }

    /** The fiscal year in which a day lies. */
    public static FiscalYear of(LocalDate day) {
        var calendarYear = day.getYear() + BUDDHIST_ERA_OFFSET;
        return new FiscalYear(day.getMonth().compareTo(Month.OCTOBER) >= 0 ? calendarYear + 1 : calendarYear);
    }

    /** The fiscal year that ends in a Gregorian year, for example 2565 for 2022. */
    public static FiscalYear endingIn(int gregorianYear) {
        return new FiscalYear(gregorianYear + BUDDHIST_ERA_OFFSET);
    }

    /** 1 October, the first day. */
    public LocalDate firstDay() {
        return LocalDate.of(year - BUDDHIST_ERA_OFFSET - 1, Month.OCTOBER, 1);
    }

    /** 30 September, the last day. */
    public LocalDate lastDay() {
        return LocalDate.of(year - BUDDHIST_ERA_OFFSET, Month.SEPTEMBER, 30);
    }

    /**
     * The year so many years later, or earlier for a number below zero.
     *
     * @throws IllegalArgumentException if that is outside 2500 to 2700
     */
    public FiscalYear plusYears(int years) {
        return new FiscalYear(year + years);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return Integer.toString(year);
    }
}
