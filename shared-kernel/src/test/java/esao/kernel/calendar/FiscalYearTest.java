package esao.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A fiscal year")
class FiscalYearTest {

    @ParameterizedTest
    @ValueSource(ints = {2500, 2569, 2700})
    void is_a_buddhist_era_year(int year) {
        assertThat(new FiscalYear(year)).hasToString(Integer.toString(year));
    }

    @ParameterizedTest
    @ValueSource(ints = {2499, 2701, 2026, 0, -2569, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void is_nothing_else(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FiscalYear(year))
                .withMessageContaining("not " + year);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-30,2568",
        "2025-10-01,2569",
        "2025-12-31,2569",
        "2026-01-01,2569",
        "2026-09-30,2569",
        "2026-10-01,2570",
        "2024-02-29,2567",
        "1956-10-01,2500",
        "2157-09-30,2700"
    })
    void begins_on_the_first_of_october(LocalDate day, int year) {
        assertThat(FiscalYear.of(day)).isEqualTo(new FiscalYear(year));
        assertThat(new FiscalYear(year).contains(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1956-09-30", "2157-10-01", "2569-01-15", "+999999999-12-31", "-999999999-01-01"})
    void holds_no_day_outside_of_the_years_accepted(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.of(day));
    }

    @Test
    void contains_its_first_and_last_day_and_neither_neighbour() {
        var year = new FiscalYear(2569);

        assertThat(year.firstDay()).isEqualTo("2025-10-01");
        assertThat(year.lastDay()).isEqualTo("2026-09-30");
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(year.contains(year.lastDay())).isTrue();
        assertThat(year.contains(year.firstDay().minusDays(1))).isFalse();
        assertThat(year.contains(year.lastDay().plusDays(1))).isFalse();
    }

    @Test
    void is_named_after_the_gregorian_year_it_ends_in() {
        assertThat(FiscalYear.endingIn(2022)).isEqualTo(new FiscalYear(2565));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.endingIn(2565));
    }

    @Test
    void comes_after_the_year_before() {
        assertThat(new FiscalYear(2569)).isGreaterThan(new FiscalYear(2568)).isEqualByComparingTo(new FiscalYear(2569));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("esao.testing.Seeds#many")
    void leaves_no_day_out_and_takes_none_twice(long seed) {
        var chance = new SplittableRandom(seed);
        var year = new FiscalYear(chance.nextInt(2501, 2700));
        var day = year.firstDay().plusDays(chance.nextInt(-3, 370));

        assertThat(year.contains(day)).isEqualTo(FiscalYear.of(day).equals(year));
        assertThat(new FiscalYear(year.year() + 1).firstDay())
                .isEqualTo(year.lastDay().plusDays(1));
    }
}
