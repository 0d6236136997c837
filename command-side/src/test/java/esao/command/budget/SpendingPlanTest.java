package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allotted;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.MID_YEAR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.TRAVEL;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.SpendingPlanSet;
import esao.kernel.budget.value.LineCode;
import esao.kernel.money.Money;
import esao.kernel.provenance.Basis;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A plan of spending")
class SpendingPlanTest {

    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00));
    }

    @Test
    void spreads_what_a_line_was_allotted_to_the_last_satang_and_no_further() {
        given().asks(PROPOSER, plan(TRAVEL, months(100_00)))
                .isTaken(new SpendingPlanSet(BUDGET, TRAVEL, months(100_00)));
        given().asks(PROPOSER, plan(TRAVEL, months(100_01)))
                .isRefused(
                        BudgetProblem.PLAN_BEYOND_ALLOTTED,
                        Map.of("line", "travel", "thereSatang", 100_00L, "askedSatang", 100_01L));
    }

    @Test
    void is_replaced_by_the_next() {
        given().happened(new SpendingPlanSet(BUDGET, TRAVEL, months(100_00)))
                .asks(PROPOSER, plan(TRAVEL, months(0)))
                .isTaken(new SpendingPlanSet(BUDGET, TRAVEL, months(0)));
    }

    @Test
    void is_of_a_line_that_is_there() {
        given().asks(PROPOSER, plan(EQUIPMENT, months(0)))
                .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
    }

    @Test
    void does_not_overflow() {
        given().asks(PROPOSER, plan(TRAVEL, Collections.nCopies(12, new Money(Long.MAX_VALUE))))
                .isRefused(
                        BudgetProblem.PLAN_BEYOND_ALLOTTED,
                        Map.of("line", "travel", "thereSatang", 100_00L, "askedSatang", Long.MAX_VALUE));
    }

    @Test
    void has_twelve_months() {
        var basis = new Basis(MID_YEAR, OFFICE_LETTER, "ทดสอบ");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> plan(TRAVEL, Collections.nCopies(11, Money.ZERO)).on(basis))
                .withMessageStartingWith("months");
    }

    @Test
    void happens_in_earnest_not_in_a_trial() {
        given().tries(PROPOSER, plan(TRAVEL, months(1))).wouldBeTaken();
    }

    /** Nothing until September, then all of it. */
    private static List<Money> months(long september) {
        var months = new ArrayList<>(Collections.nCopies(11, Money.ZERO));
        months.add(new Money(september));
        return months;
    }

    private static Ask plan(LineCode line, List<Money> months) {
        return basis -> new SetSpendingPlan(BUDGET, basis, line, months);
    }
}
