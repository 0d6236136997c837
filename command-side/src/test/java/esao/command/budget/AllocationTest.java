package esao.command.budget;

import static esao.command.budget.BudgetScenario.opened;
import static esao.command.budget.Histories.allocated;
import static esao.command.budget.Histories.allotted;
import static esao.command.budget.Histories.share;
import static esao.command.problem.RefusedFor.broken;
import static esao.testing.Samples.BUDGET;
import static esao.testing.Samples.CHECKER;
import static esao.testing.Samples.EQUIPMENT;
import static esao.testing.Samples.FINANCE_GROUP;
import static esao.testing.Samples.OPERATIONS;
import static esao.testing.Samples.OTHER_SCHOOL;
import static esao.testing.Samples.PROPOSER;
import static esao.testing.Samples.SCHOOL;
import static esao.testing.Samples.TRAVEL;

import esao.command.budget.BudgetScenario.Ask;
import esao.kernel.budget.AllocationApproved;
import esao.kernel.budget.AllocationProposed;
import esao.kernel.budget.AllocationRejected;
import esao.kernel.budget.value.AllocationId;
import esao.kernel.budget.value.AllocationShare;
import esao.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Allocations")
class AllocationTest {

    private static final AllocationId ALLOCATION = new AllocationId("allocation-new");
    private static final long LARGEST = Money.LARGEST_ENTRY.satang();

    /** 100 baht of travel, of which 60 are allocated; one satang of operations. */
    private static BudgetScenario given() {
        return opened().happened(allotted(TRAVEL, 100_00))
                .happened(allotted(OPERATIONS, 1))
                .happened(allocated(TRAVEL, SCHOOL, 60_00));
    }

    private static BudgetScenario proposed(AllocationShare... shares) {
        return given().happened(new AllocationProposed(BUDGET, ALLOCATION, List.of(shares)));
    }

    @Nested
    class Proposing {

        @Test
        void takes_the_last_satang_of_a_line_and_refuses_one_more() {
            given().asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 40_00)))
                    .isTaken(new AllocationProposed(BUDGET, ALLOCATION, List.of(share(TRAVEL, OTHER_SCHOOL, 40_00))));
            given().asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 40_01)))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void adds_up_the_shares_of_a_line() {
            given().asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 30_00), share(TRAVEL, FINANCE_GROUP, 10_00)))
                    .isTaken();
            given().asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 30_00), share(TRAVEL, FINANCE_GROUP, 10_01)))
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L));
        }

        @Test
        void reserves_nothing_before_it_is_approved() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 40_00))
                    .asks(
                            PROPOSER,
                            basis -> new ProposeAllocation(
                                    BUDGET,
                                    basis,
                                    new AllocationId("allocation-2"),
                                    List.of(share(TRAVEL, FINANCE_GROUP, 40_00))))
                    .isTaken();
        }

        @Test
        void refuses_the_name_of_another_allocation() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 1))
                    .asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 1)))
                    .isRefused(
                            BudgetProblem.NAME_ALREADY_USED, Map.of("field", "allocationId", "id", "allocation-new"));
        }

        @Test
        void refuses_no_shares() {
            given().asks(PROPOSER, propose()).isRefused(BudgetProblem.LIST_EMPTY, Map.of("field", "shares"));
        }

        @Test
        void refuses_the_same_recipient_twice_for_one_line_but_not_for_two() {
            given().asks(PROPOSER, propose(share(TRAVEL, SCHOOL, 1), share(TRAVEL, SCHOOL, 1)))
                    .isRefused(BudgetProblem.SHARE_REPEATED, Map.of("line", "travel", "recipient", "school:20020001"));
            given().asks(PROPOSER, propose(share(TRAVEL, SCHOOL, 1), share(OPERATIONS, SCHOOL, 1)))
                    .isTaken();
        }

        @Test
        void refuses_a_line_nobody_allotted() {
            given().asks(PROPOSER, propose(share(EQUIPMENT, SCHOOL, 1)))
                    .isRefused(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment"));
        }

        @Test
        void refuses_a_share_of_nothing_and_one_beyond_the_largest_entry() {
            given().asks(PROPOSER, propose(share(TRAVEL, SCHOOL, 0)))
                    .isRefused(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L));
            given().asks(PROPOSER, propose(share(TRAVEL, SCHOOL, LARGEST + 1)))
                    .isRefused(
                            BudgetProblem.AMOUNT_TOO_LARGE,
                            Map.of("askedSatang", LARGEST + 1, "largestSatang", LARGEST));
        }

        @Test
        void names_every_line_that_is_short() {
            given().asks(
                            PROPOSER,
                            propose(
                                    share(TRAVEL, OTHER_SCHOOL, 40_01),
                                    share(OPERATIONS, SCHOOL, 2),
                                    share(EQUIPMENT, SCHOOL, 1),
                                    share(EQUIPMENT, SCHOOL, 0)))
                    .isRefused(
                            broken(
                                    BudgetProblem.SHARE_REPEATED,
                                    Map.of("line", "equipment", "recipient", "school:20020001")),
                            broken(BudgetProblem.AMOUNT_ZERO, Map.of("askedSatang", 0L)),
                            broken(BudgetProblem.LINE_UNKNOWN, Map.of("line", "equipment")),
                            broken(
                                    BudgetProblem.UNALLOCATED_INSUFFICIENT,
                                    Map.of("line", "operations", "thereSatang", 1L, "askedSatang", 2L)),
                            broken(
                                    BudgetProblem.UNALLOCATED_INSUFFICIENT,
                                    Map.of("line", "travel", "thereSatang", 40_00L, "askedSatang", 40_01L)));
        }
    }

    @Nested
    class Deciding {

        @Test
        void another_person_approves_and_the_proposer_does_not() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 40_00))
                    .asks(CHECKER, approve())
                    .isTaken(new AllocationApproved(BUDGET, ALLOCATION, List.of(share(TRAVEL, OTHER_SCHOOL, 40_00))));
            proposed(share(TRAVEL, OTHER_SCHOOL, 40_00))
                    .asks(PROPOSER, approve())
                    .isRefused(
                            BudgetProblem.MAKER_IS_CHECKER,
                            Map.of("person", PROPOSER.value(), "item", "allocation-new"));
        }

        @Test
        void the_money_is_looked_at_again_when_it_is_approved() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 40_00))
                    .happened(allocated(TRAVEL, FINANCE_GROUP, 1))
                    .asks(CHECKER, approve())
                    .isRefused(
                            BudgetProblem.UNALLOCATED_INSUFFICIENT,
                            Map.of("line", "travel", "thereSatang", 39_99L, "askedSatang", 40_00L));
        }

        @Test
        void refuses_an_allocation_nobody_proposed() {
            given().asks(CHECKER, approve())
                    .isRefused(BudgetProblem.ALLOCATION_UNKNOWN, Map.of("allocationId", "allocation-new"));
            given().asks(CHECKER, reject())
                    .isRefused(BudgetProblem.ALLOCATION_UNKNOWN, Map.of("allocationId", "allocation-new"));
        }

        @Test
        void decides_once() {
            var shares = List.of(share(TRAVEL, OTHER_SCHOOL, 1));
            for (var ask : List.of(approve(), reject())) {
                proposed(share(TRAVEL, OTHER_SCHOOL, 1))
                        .happened(new AllocationApproved(BUDGET, ALLOCATION, shares))
                        .asks(CHECKER, ask)
                        .isRefused(BudgetProblem.ALLOCATION_ALREADY_DECIDED, Map.of("allocationId", "allocation-new"));
                proposed(share(TRAVEL, OTHER_SCHOOL, 1))
                        .happened(new AllocationRejected(BUDGET, ALLOCATION))
                        .asks(CHECKER, ask)
                        .isRefused(BudgetProblem.ALLOCATION_ALREADY_DECIDED, Map.of("allocationId", "allocation-new"));
            }
        }

        @Test
        void turns_a_proposal_down() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 1))
                    .asks(CHECKER, reject())
                    .isTaken(new AllocationRejected(BUDGET, ALLOCATION));
        }

        @Test
        void the_name_of_a_rejected_allocation_stays_used() {
            proposed(share(TRAVEL, OTHER_SCHOOL, 1))
                    .happened(new AllocationRejected(BUDGET, ALLOCATION))
                    .asks(PROPOSER, propose(share(TRAVEL, OTHER_SCHOOL, 1)))
                    .isRefused(
                            BudgetProblem.NAME_ALREADY_USED, Map.of("field", "allocationId", "id", "allocation-new"));
        }
    }

    private static Ask propose(AllocationShare... shares) {
        return basis -> new ProposeAllocation(BUDGET, basis, ALLOCATION, List.of(shares));
    }

    private static Ask approve() {
        return basis -> new ApproveAllocation(BUDGET, basis, ALLOCATION);
    }

    private static Ask reject() {
        return basis -> new RejectAllocation(BUDGET, basis, ALLOCATION);
    }
}
