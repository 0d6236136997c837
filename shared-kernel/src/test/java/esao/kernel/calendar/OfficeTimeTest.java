package esao.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The office's time")
class OfficeTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-12T16:59:59.999999999Z,2026-03-12",
        "2026-03-12T17:00:00Z,2026-03-13",
        "2025-09-30T17:00:00Z,2025-10-01"
    })
    void turns_the_day_seven_hours_before_greenwich(Instant instant, LocalDate day) {
        assertThat(OfficeTime.dateOf(instant)).isEqualTo(day);
    }

    @Test
    void starts_a_day_at_midnight_in_bangkok() {
        var day = LocalDate.of(2026, 3, 13);

        assertThat(OfficeTime.startOf(day)).isEqualTo("2026-03-12T17:00:00Z");
        assertThat(OfficeTime.dateOf(OfficeTime.startOf(day))).isEqualTo(day);
        assertThat(OfficeTime.dateOf(OfficeTime.startOf(day).minusNanos(1))).isEqualTo(day.minusDays(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956-10-01", "2026-03-13", "2157-09-30"})
    void accepts_a_day_of_any_fiscal_year(LocalDate day) {
        assertThat(OfficeTime.requireDay("date", day)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956-09-30", "2157-10-01", "2569-03-13", "+999999999-12-31", "-0001-01-01"})
    void refuses_any_other_day(LocalDate day) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfficeTime.requireDay("letter date", day))
                .withMessageStartingWith("letter date must be a date of the years 1956 to 2157")
                .withMessageEndingWith("not " + day);
    }
}
