package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.saved;
import static esao.command.budget.Virements.CONTENT;
import static esao.command.budget.Virements.EXECUTED_ON;
import static esao.command.budget.Virements.LATER;
import static esao.command.budget.Virements.VIREMENT;
import static esao.command.budget.Virements.at;
import static esao.command.budget.Virements.lines;
import static esao.command.budget.Virements.reverse;
import static esao.command.budget.Virements.reversed;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.DIRECTOR;
import static esao.testing.Samples.OFFICE_LETTER;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;
import static esao.testing.Samples.baht;
import static esao.testing.Samples.source;
import static esao.testing.Samples.target;
import static org.assertj.core.api.Assertions.assertThat;

import esao.command.budget.BudgetScenario.Ask;
import esao.command.budget.Virement.Step;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.VirementReported;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.VirementContent;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reversing a virement")
class VirementReversalTest {

    private static final SavingsId SAVINGS = new SavingsId("savings-1");

    /** 40 baht from the savings of travel. */
    private static final VirementContent OF_SAVINGS = new VirementContent(
            "ค่าพาหนะไม่เพียงพอ",
            OFFICE_LETTER,
            List.of(source(TRAVEL, baht(40), SAVINGS)),
            List.of(target(OPERATIONS, baht(40))));

    @Test
    void gives_the_money_back_by_an_event_of_its_own() {
        var by = at(Step.EXECUTED)
                .on(LATER)
                .asks(DIRECTOR, reverse())
                .isTaken(reversed(CONTENT))
                .provenance();
        assertThat(by.resolution()).isNull();
        at(Step.REVERSED).on(LATER).asks(PROPOSER, allocate(TRAVEL, 100_00)).isTaken();
        at(Step.REVERSED)
                .on(LATER)
                .asks(PROPOSER, allocate(OPERATIONS, 2))
                .isRefused(
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        Map.of("line", "operations", "thereSatang", 1L, "askedSatang", 2L));
    }

    @Test
    void gives_the_savings_back_as_savings() {
        var given = lines().happened(saved("savings-1", TRAVEL, 40_00));
        at(Step.REVERSED, OF_SAVINGS, given)
                .on(LATER)
                .asks(PROPOSER, giveBack(40_00))
                .isTaken(new SavingsReturned(BUDGET, SAVINGS, TRAVEL, baht(40)));
        var other = lines().happened(saved("savings-1", TRAVEL, 40_00));
        at(Step.REVERSED, OF_SAVINGS, other)
                .on(LATER)
                .asks(PROPOSER, allocate(TRAVEL, 60_01))
                .isRefused(
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        Map.of("line", "travel", "thereSatang", 60_00L, "askedSatang", 60_01L));
    }

    @Test
    void is_refused_once_the_target_has_set_the_money_apart() {
        at(Step.EXECUTED)
                .happened(allocated(OPERATIONS, SCHOOL, 1))
                .on(LATER)
                .asks(DIRECTOR, reverse())
                .isTaken();
        at(Step.EXECUTED)
                .happened(allocated(OPERATIONS, SCHOOL, 2))
                .on(LATER)
                .asks(DIRECTOR, reverse())
                .isRefused(
                        BudgetProblem.UNALLOCATED_INSUFFICIENT,
                        Map.of("line", "operations", "thereSatang", 39_99L, "askedSatang", 40_00L));
    }

    @Test
    void is_possible_though_the_report_came_after_the_end_of_the_year() {
        var reported = at(Step.EXECUTED)
                .happened(
                        FINANCE,
                        BUDGET.year().lastDay().plusDays(10),
                        new VirementReported(BUDGET, VIREMENT, OFFICE_LETTER));
        reported.on(BUDGET.year().lastDay()).asks(DIRECTOR, reverse()).isTaken();
        reported.on(EXECUTED_ON.minusDays(1))
                .asks(DIRECTOR, reverse())
                .isRefused(
                        BudgetProblem.DATE_BEFORE_PREVIOUS_STEP,
                        Map.of(
                                "effectiveOn", EXECUTED_ON.minusDays(1).toString(),
                                "previousStepOn", EXECUTED_ON.toString()));
    }

    @Test
    void is_not_for_whoever_made_it() {
        at(Step.EXECUTED)
                .on(LATER)
                .asks(PROPOSER, reverse())
                .isRefused(BudgetProblem.MAKER_IS_CHECKER, Map.of("person", PROPOSER.value(), "item", "virement-1"));
    }

    private static Ask allocate(LineCode line, long satang) {
        return basis -> new ProposeAllocation(
                BUDGET, basis, new AllocationId("allocation-1"), List.of(Histories.share(line, OTHER_SCHOOL, satang)));
    }

    private static Ask giveBack(long satang) {
        return basis -> new ReturnSavings(BUDGET, basis, SAVINGS, new Money(satang));
    }
}
