package esao.command.process;

import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.YEAR_2569;
import static org.assertj.core.api.Assertions.assertThat;

import esao.kernel.provenance.Role;
import esao.testing.Samples;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What calls for something")
class CauseTest {

    private static final LocalDate BEFORE = LocalDate.of(2025, 9, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    private static final LocalDate AFTER = LocalDate.of(2026, 10, 15);

    @Test
    void is_never_a_consent_before_its_own_day() {
        assertThat(on(BEFORE).basisFrom(YEAR_2569).effectiveOn()).isEqualTo(FIRST);
        assertThat(on(LAST).basisFrom(YEAR_2569).effectiveOn()).isEqualTo(LAST);
        assertThat(on(AFTER).basisFrom(YEAR_2569).effectiveOn())
                .as("too late for that year, which the rules say")
                .isEqualTo(AFTER);
    }

    @Test
    void carries_money_over_within_the_year_it_is_about() {
        assertThat(on(BEFORE).basisIn(YEAR_2569).effectiveOn()).isEqualTo(FIRST);
        assertThat(on(AFTER).basisIn(YEAR_2569).effectiveOn()).isEqualTo(LAST);
    }

    private static Cause on(LocalDate day) {
        return new Cause("event-1", Samples.by(DIRECTOR, Role.ESAO_DIRECTOR, day));
    }
}
