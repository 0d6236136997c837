package esao.kernel.framework.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.kernel.budget.value.ExpenditureCategory;
import esao.kernel.calendar.FiscalYear;
import esao.kernel.money.Money;
import esao.kernel.office.PersonId;
import esao.kernel.office.WorkingGroup;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The values of a framework")
class FrameworkValuesTest {

    private static final FiscalYear YEAR = new FiscalYear(2570);
    private static final PersonId CHAIR = new PersonId("chair");
    private static final PersonId MEMBER = new PersonId("member");

    @Test
    void hold_a_row_of_the_bridge_that_adds_up() {
        assertThat(row(1_000, 5, 879).openingSatang()).isEqualTo(1_000);
        assertThat(row(Long.MAX_VALUE, 126, Long.MAX_VALUE).closingSatang()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void hold_no_row_of_the_bridge_that_does_not_add_up_not_even_by_an_overflow() {
        assertThatIllegalArgumentException().isThrownBy(() -> row(1_000, 5, 880));
        assertThatIllegalArgumentException().isThrownBy(() -> row(Long.MAX_VALUE, 127, Long.MIN_VALUE));
    }

    private static BridgeTotal row(long opening, long policy, long closing) {
        return new BridgeTotal(YEAR, ExpenditureCategory.SUBSIDY, opening, policy, -200, 75, -1, closing);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9_000_000_000_000_001L, -9_000_000_000_000_001L, Long.MIN_VALUE, Long.MAX_VALUE})
    void hold_no_effect_that_is_nothing_or_beyond_an_entry(long satang) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyEffect(YEAR, ExpenditureCategory.OTHER, satang))
                .withMessageStartingWith("deltaSatang");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1, 9_000_000_000_000_000L, -9_000_000_000_000_000L})
    void hold_an_effect_either_way(long satang) {
        assertThat(new PolicyEffect(YEAR, ExpenditureCategory.OTHER, satang).deltaSatang())
                .isEqualTo(satang);
    }

    @Test
    void hold_a_working_group_whose_chair_is_a_member() {
        assertThat(new WorkingGroup("task", CHAIR, List.of(MEMBER, CHAIR)).members())
                .containsExactly(MEMBER, CHAIR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingGroup("task", CHAIR, List.of(MEMBER)))
                .withMessageStartingWith("chair");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingGroup("task", CHAIR, List.of(CHAIR, MEMBER, MEMBER)))
                .withMessageStartingWith("members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingGroup("task", CHAIR, List.of()))
                .withMessageStartingWith("members");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingGroup(" ", CHAIR, List.of(CHAIR)))
                .withMessageStartingWith("task");
    }

    @Test
    void name_years_from_each_other() {
        assertThat(YEAR.plusYears(3)).isEqualTo(new FiscalYear(2573));
        assertThat(YEAR.plusYears(-1)).isEqualTo(new FiscalYear(2569));
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.LAST.plusYears(1));
        assertThat(new Instalment(YEAR, Money.ZERO).amount()).isEqualTo(Money.ZERO);
    }
}
