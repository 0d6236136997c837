package esao.command.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules on readiness")
class ReadinessRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 13);

    @Test
    void are_those_of_the_latest_version_in_force() {
        var rules = new ReadinessRules(List.of(version("late", DAY), version("early", DAY.minusDays(9))));

        assertThat(rules.on(DAY)).map(ReadinessRules.Version::name).hasValue("late");
        assertThat(rules.on(DAY.minusDays(1))).map(ReadinessRules.Version::name).hasValue("early");
        assertThat(rules.on(DAY.minusDays(10))).isEmpty();
    }

    @Test
    void have_one_version_for_a_day_and_a_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadinessRules(List.of(version("a", DAY), version("b", DAY))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadinessRules(List.of(version("a", DAY), version("a", DAY.plusDays(1)))));
        assertThatIllegalArgumentException().isThrownBy(() -> version("a b", DAY));
    }

    private static ReadinessRules.Version version(String name, LocalDate from) {
        return new ReadinessRules.Version(name, from, true, List.of(), List.of());
    }
}
