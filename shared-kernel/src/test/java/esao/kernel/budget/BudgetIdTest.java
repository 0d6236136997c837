package esao.kernel.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.testing.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a budget")
class BudgetIdTest {

    @Test
    void is_that_of_its_office_and_year() {
        assertThat(Samples.BUDGET).hasToString("budget-2002-2569");
        assertThat(BudgetId.parse("budget-2002-2569")).isEqualTo(Samples.BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-2002-2500", "budget-101702-2700"})
    void reads_back(String written) {
        assertThat(BudgetId.parse(written)).hasToString(written);
    }

    /** Each name has one written form: what is read is written again to the letter, or not read at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "budget",
                "budget-",
                "budget--",
                "budget-2002",
                "budget-2002-",
                "budget-2002-2569-",
                "budget-2002-2569-1",
                "Budget-2002-2569",
                "budgets-2002-2569",
                "-2002-2569",
                "budget-2002--2569",
                "budget-2002-+2569",
                "budget-2002-02569",
                "budget-2002-๒๕๖๙",
                "budget-๒๐๐๒-2569",
                "budget-2002-2026",
                "budget-2002-99999999999",
                "budget-200-2569",
                "budget-2002-2569 ",
                "budget-2002-2569\n",
                " budget-2002-2569",
                "budget-2002-25a9"
            })
    void is_not_read_from_any_other_text(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BudgetId.parse(written))
                .withMessageNotContaining("For input string");
    }
}
