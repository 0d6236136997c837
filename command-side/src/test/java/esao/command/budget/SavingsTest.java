package esao.command.budget;

import static esao.command.budget.BudgetScenario.FINANCE;
import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.committed;
import static esao.command.budget.Histories.disbursed;
import static esao.command.budget.Histories.released;
import static esao.command.budget.Histories.saved;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.SavingsReturned;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.LineCode;
import esao.kernel.budget.value.Recipient;
import esao.kernel.budget.value.SavingsCause;
import esao.kernel.budget.value.SavingsId;
import esao.kernel.budget.value.TrancheId;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Savings")
class SavingsTest {

    /** 100 baht, 60 of them allocated to a school, 50 released, 30 committed, 10 of those paid: 30 unspent. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allocated(TRAVEL, SCHOOL, 60_00))
                .happened(
                        released("tranche-1", TRAVEL, SCHOOL, 50_00),
                        committed("commitment-1", TRAVEL, SCHOOL, 30_00),
                        disbursed("disbursement-1", "commitment-1", TRAVEL, SCHOOL, 10_00));
    }

    @Nested
    class OfALine {

        @Test
        void takes_the_last_satang_unallocated_and_refuses_one_more() {
            given().asks(FINANCE, declare(TRAVEL, null, 40_00)).isTaken(saved("savings-1", TRAVEL, 40_00));
            given().asks(FINANCE, declare(TRAVEL, null, 40_01))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void what_is_declared_cannot_be_allocated() {
            given().happened(saved("savings-1", TRAVEL, 40_00))
                    .asks(
                            PROPOSER,
                            basis -> new ProposeAllocation(
                                    BUDGET,
                                    basis,
                                    new AllocationId("allocation-1"),
                                    List.of(Histories.share(TRAVEL, OTHER_SCHOOL, 1))))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
        }

        @Test
        void refuses_a_line_nobody_allotted_and_a_name_that_is_used() {
            given().asks(FINANCE, declare(EQUIPMENT, null, 1))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
            given().happened(saved("savings-1", TRAVEL, 1))
                    .asks(FINANCE, declare(TRAVEL, null, 1))
                    .isRefused(BudgetProblem.NAME_ALREADY_USED, Map.of("field", "savingsId", "id", "savings-1"));
        }

        @Test
        void refuses_nothing() {
            given().asks(FINANCE, declare(TRAVEL, null, 0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
        }
    }

    @Nested
    class OfAShare {

        @Test
        void takes_the_last_satang_unspent_and_refuses_one_more() {
            given().asks(FINANCE, declare(TRAVEL, SCHOOL, 30_00))
                    .isTaken(saved("savings-1", TRAVEL, SCHOOL, 30_00, 20_00));
            given().asks(FINANCE, declare(TRAVEL, SCHOOL, 30_01))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 30_00L, "askedSatang", 30_01L));
        }

        @Test
        void takes_what_was_never_released_before_it_takes_released_money_back() {
            given().asks(FINANCE, declare(TRAVEL, SCHOOL, 10_00)).isTaken(saved("savings-1", TRAVEL, SCHOOL, 10_00, 0));
            given().asks(FINANCE, declare(TRAVEL, SCHOOL, 10_01)).isTaken(saved("savings-1", TRAVEL, SCHOOL, 10_01, 1));
        }

        @Test
        void what_is_declared_can_be_neither_released_nor_committed() {
            var declared = saved("savings-1", TRAVEL, SCHOOL, 30_00, 20_00);
            given().happened(declared)
                    .asks(
                            FINANCE,
                            basis -> new ReleaseTranche(
                                    BUDGET, basis, new TrancheId("tranche-2"), TRAVEL, SCHOOL, new Money(1)))
                    .isRefused(
                            BudgetProblem.ALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
            given().happened(declared)
                    .asks(FINANCE, declare("savings-2", TRAVEL, SCHOOL, 1))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 0L, "askedSatang", 1L));
        }

        @Test
        void refuses_a_recipient_without_an_allocation() {
            given().asks(FINANCE, declare(TRAVEL, OTHER_SCHOOL, 1))
                    .isRefused(BudgetProblem.SHARE_UNKNOWN, Map.of("line", "travel", "recipient", "school:20020002"));
        }
    }

    @Nested
    class Returning {

        @Test
        void gives_the_last_satang_back_and_refuses_one_more() {
            given().happened(saved("savings-1", TRAVEL, 5_00))
                    .asks(FINANCE, giveBack(5_00))
                    .isTaken(new SavingsReturned(BUDGET, new SavingsId("savings-1"), TRAVEL, new Money(5_00)));
            given().happened(saved("savings-1", TRAVEL, 5_00))
                    .asks(FINANCE, giveBack(5_01))
                    .isRefused(
                            BudgetProblem.SAVINGS_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 5_00L, "askedSatang", 5_01L));
        }

        @Test
        void what_was_returned_can_be_allocated_again() {
            given().happened(
                            saved("savings-1", TRAVEL, 40_00),
                            new SavingsReturned(BUDGET, new SavingsId("savings-1"), TRAVEL, new Money(1)))
                    .asks(
                            PROPOSER,
                            basis -> new ProposeAllocation(
                                    BUDGET,
                                    basis,
                                    new AllocationId("allocation-1"),
                                    List.of(Histories.share(TRAVEL, OTHER_SCHOOL, 1))))
                    .isTaken();
        }

        @Test
        void refuses_savings_nobody_declared_and_an_amount_of_nothing() {
            given().asks(FINANCE, giveBack(1))
                    .isRefused(BudgetProblem.SAVINGS_UNKNOWN, Map.of("savingsId", "savings-1"));
            given().happened(saved("savings-1", TRAVEL, 5_00))
                    .asks(FINANCE, giveBack(0))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
        }
    }

    private static Ask declare(LineCode line, @Nullable Recipient recipient, long satang) {
        return declare("savings-1", line, recipient, satang);
    }

    private static Ask declare(String id, LineCode line, @Nullable Recipient recipient, long satang) {
        return basis -> new DeclareSavings(
                BUDGET, basis, new SavingsId(id), line, recipient, new Money(satang), SavingsCause.PURPOSE_COMPLETED);
    }

    private static Ask giveBack(long satang) {
        return basis -> new ReturnSavings(BUDGET, basis, new SavingsId("savings-1"), new Money(satang));
    }
}
