package esao.command.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.provenance.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The dated rules")
class BudgetRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final BudgetRules.Version FIRST = version("first", DAY);
    private static final BudgetRules.Version SECOND = version("second", DAY.plusDays(10));

    @Test
    void are_in_force_from_their_first_day_until_the_next_begin() {
        for (var rules : List.of(new BudgetRules(List.of(FIRST, SECOND)), new BudgetRules(List.of(SECOND, FIRST)))) {
            assertThat(rules.on(DAY.minusDays(1))).isEmpty();
            assertThat(rules.on(DAY)).contains(FIRST);
            assertThat(rules.on(DAY.plusDays(9))).contains(FIRST);
            assertThat(rules.on(DAY.plusDays(10))).contains(SECOND);
            assertThat(rules.on(DAY.plusYears(100))).contains(SECOND);
        }
    }

    @Test
    void begin_on_different_days_under_different_names() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetRules(List.of(FIRST, version("second", DAY))))
                .withMessageContaining("first day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BudgetRules(List.of(FIRST, version("first", DAY.plusDays(1)))))
                .withMessageContaining("name");
    }

    @Test
    void give_no_fewer_days_than_none() {
        assertThat(new BudgetRules.Version("first", DAY, Role.GOVERNOR, 0).reportWithinDays())
                .isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new BudgetRules.Version("first", DAY, Role.GOVERNOR, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> version("not a code", DAY));
    }

    private static BudgetRules.Version version(String name, LocalDate validFrom) {
        return new BudgetRules.Version(name, validFrom, Role.GOVERNOR, 15);
    }
}
